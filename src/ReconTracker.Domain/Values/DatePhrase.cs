using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <summary>One date being said: intervals and sets here, single dates in <see cref="DateName"/>.</summary>
internal sealed class DatePhrase
{
    private readonly DateLanguage language;
    private readonly EdtfShape shape;
    private readonly bool isShort;
    private readonly Queue<DateName> names;

    public DatePhrase(DateLanguage language, EdtfShape shape, bool isShort)
    {
        (this.language, this.shape, this.isShort) = (language, shape, isShort);
        names = DateName.All(language, [.. shape.Dates], isShort);
    }

    /// <summary>Whether an open end means "and on", and not "no date set".</summary>
    public bool RunsOn { get; init; }

    public string Say() => shape switch
    {
        EdtfDate date => Name(isShort ? names.Peek().Say(DateCase.Nominative) : names.Peek().SayOnWeekday(), date.Time),
        EdtfInterval interval => Say(interval),
        _ => Say((EdtfSet)shape, DateCase.Nominative),
    };

    /// <summary>One date, without its weekday, in a case.</summary>
    public string SayIn(DateCase wanted) => names.Peek().Say(wanted);

    internal static string Fill(string pattern, params string[] parts) => string.Format(CultureInfo.InvariantCulture, pattern, [.. parts]);

    private string Name(string name, EdtfTime? time) =>
        time is null || isShort ? name : Fill(language.WithTime, name, Clock(time) + (time.Zone switch { "" => "", "Z" => " UTC", _ => $" UTC{time.Zone}" }));

    private static string Clock(EdtfTime time) => time.Clock.Length > 5 && time.Clock.EndsWith(":00", StringComparison.Ordinal) ? time.Clock[..5] : time.Clock;

    private string Say(EdtfInterval interval) => (interval.Start.Value, interval.End.Value) switch
    {
        ({ } start, { } end) when isShort => Fill(language.ShortFromTo, End(start, DateCase.Nominative), End(end, DateCase.Nominative)),
        ({ } start, { } end) => Fill(language.FromTo, End(start, DateCase.Genitive), End(end, DateCase.Accusative)),
        ({ } start, null) => Fill(interval.End.IsOpen ? OpenEnd() : UnknownEnd(), End(start, DateCase.Genitive)),
        (_, var end) => Fill(interval.Start.IsOpen ? OpenStart() : UnknownStart(), End(end!, DateCase.Genitive)),
    };

    private string OpenEnd() => RunsOn ? language.Onward : isShort ? language.After : language.AfterNoDateSet;

    private string UnknownEnd() => isShort ? language.From : language.FromEndUnknown;

    private string OpenStart() => isShort ? language.Until : language.UntilStartOpen;

    private string UnknownStart() => isShort ? language.Until : language.UntilStartUnknown;

    private string End(EdtfShape end, DateCase wanted) => end is EdtfSet set ? Say(set, wanted) : names.Dequeue().Say(wanted);

    private string Say(EdtfSet set, DateCase wanted)
    {
        if (set is { IsAllOf: false, Members: [{ IsSingle: false, From: { } from, To: { } to }] } && !AreNeighbours(from, to))
        {
            return Fill(language.Between, names.Dequeue().Say(DateCase.Instrumental), names.Dequeue().Say(DateCase.Instrumental));
        }

        var members = set.Members.Select(member => Say(set, member, wanted)).ToList();
        return members.Count == 1
            ? members[0]
            : Fill(set.IsAllOf ? language.And : language.Or, members[..^1].Aggregate((list, next) => Fill(language.Comma, list, next)), members[^1]);
    }

    private string Say(EdtfSet set, EdtfMember member, DateCase wanted)
    {
        if (member.IsSingle)
        {
            return names.Dequeue().Say(wanted);
        }

        return (member.From, member.To) switch
        {
            ({ }, null) => Fill(language.OrLater, names.Dequeue().Say(wanted)),
            (null, { }) => Fill(language.OrEarlier, names.Dequeue().Say(wanted)),
            ({ } from, { } to) when AreNeighbours(from, to) => Fill(set.IsAllOf ? language.And : language.Or, names.Dequeue().Say(wanted), names.Dequeue().Say(wanted)),
            _ => Fill(language.FromTo, names.Dequeue().Say(DateCase.Genitive), names.Dequeue().Say(DateCase.Accusative)),
        };
    }

    private static bool AreNeighbours(EdtfDate from, EdtfDate to) =>
        from.Day is not null && to.Day is not null && from.IsExact && to.IsExact
        && from.First?.ToDateOnly() is { } first && first < DateOnly.MaxValue && first.AddDays(1) == to.First?.ToDateOnly();
}
