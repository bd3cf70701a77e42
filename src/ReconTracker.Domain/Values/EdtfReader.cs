using System.Diagnostics.CodeAnalysis;

namespace ReconTracker.Domain.Values;

/// <summary>Reads EDTF from left to right: intervals and sets here, single dates in <c>EdtfReader.Dates.cs</c>.</summary>
internal sealed partial class EdtfReader(string text)
{
    private int at;

    private bool AtEnd => at == text.Length;

    private char Current => AtEnd ? '\0' : text[at];

    public EdtfShape ReadAll()
    {
        if (text.Length > Edtf.MaxLength)
        {
            throw new EdtfFormatException($"A date of {text.Length} characters: the longest allowed is {Edtf.MaxLength}.", Edtf.MaxLength + 1);
        }

        if (AtEnd)
        {
            Refuse("Nothing", at, "a date needs at least a year, such as 2011");
        }

        var shape = Current == '{' ? ReadSet() : ReadDateOrInterval();
        return AtEnd ? shape : Unexpected<EdtfShape>("the date should end here");
    }

    private EdtfShape ReadDateOrInterval()
    {
        var start = ReadEnd();
        if (AtEnd && start.Value is { } alone)
        {
            return alone;
        }

        if (Current != '/')
        {
            return AtEnd
                ? Refuse<EdtfShape>("Nothing dated", 0, "an open end belongs to an interval, as in ../1985")
                : Unexpected<EdtfShape>("after a date comes its end, or '/' and the end of an interval");
        }

        var slash = at++;
        var interval = new EdtfInterval(start, ReadEnd());
        return Checked(interval, slash);
    }

    private EdtfInterval Checked(EdtfInterval interval, int slash)
    {
        if (interval.Start.Value is null && interval.End.Value is null)
        {
            Refuse("Nothing dated", 0, "an interval needs at least one dated end; a date not known at all is XXXX");
        }

        if (interval.Dates.Any(date => date.Time is not null))
        {
            Refuse("A time of day", text.IndexOf('T', StringComparison.Ordinal), "the ends of an interval are dates without times");
        }

        if (interval.First > interval.Last)
        {
            Refuse("A reversed interval", slash + 1, "it ends before it starts");
        }

        return interval;
    }

    private EdtfEnd ReadEnd()
    {
        if (AtEnd || Current == '/')
        {
            return EdtfEnd.Unknown;
        }

        if (SkipDots())
        {
            return EdtfEnd.Open;
        }

        return EdtfEnd.At(Current == '[' ? ReadSet() : ReadDate());
    }

    private EdtfSet ReadSet()
    {
        var (open, close) = (at, Current == '{' ? '}' : ']');
        at++;
        if (Current == close)
        {
            Refuse("An empty set", open, "a set has at least one date");
        }

        List<EdtfMember> members = [ReadMember(close)];
        while (Current == ',')
        {
            if (members[^1].To is null)
            {
                Unexpected<EdtfMember>("'..' without a date after it ends a set");
            }

            at++;
            members.Add(ReadMember(close, isFirst: false));
        }

        if (Current != close)
        {
            Unexpected<EdtfSet>($"after a date in a set comes ',' or '..' or '{close}'");
        }

        at++;
        return new EdtfSet(close == '}', members);
    }

    private EdtfMember ReadMember(char close, bool isFirst = true)
    {
        var start = at;
        if (SkipDots())
        {
            return isFirst ? new EdtfMember(null, ReadUntimedDate()) : Refuse<EdtfMember>("'..'", start, "only the first date of a set may be open to the past");
        }

        var from = ReadUntimedDate();
        if (!SkipDots())
        {
            return new EdtfMember(from, from);
        }

        var to = Current == close || Current == ',' ? null : ReadUntimedDate();
        return to is not null && from.First > to.Last
            ? Refuse<EdtfMember>("A reversed range", start, "it ends before it starts")
            : new EdtfMember(from, to);
    }

    private EdtfDate ReadUntimedDate()
    {
        var start = at;
        var date = ReadDate();
        return date.Time is null ? date : Refuse<EdtfDate>("A time of day", start, "the dates of a set have no times");
    }

    private bool SkipDots()
    {
        var found = string.CompareOrdinal(text, at, "..", 0, 2) == 0;
        at += found ? 2 : 0;
        return found;
    }

    private T Unexpected<T>(string rule) => Refuse<T>(AtEnd ? "The end" : $"'{Current}'", at, rule);

    private T Refuse<T>(string what, int position, string rule)
    {
        Refuse(what, position, rule);
        return default;
    }

    [DoesNotReturn]
    private void Refuse(string what, int position, string rule) =>
        throw new EdtfFormatException($"{what} in '{text}' at position {position + 1}: {rule}.", position + 1);
}
