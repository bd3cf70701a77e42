namespace ReconTracker.Domain.Values;

/// <summary>A member of a set: one date, or every date from one to another (<c>1670..1672</c>, <c>..1984</c>, <c>1760-12..</c>).</summary>
public sealed class EdtfMember
{
    internal EdtfMember(EdtfDate? from, EdtfDate? to) => (From, To) = (from, to);

    /// <summary>The first date; null for "or earlier".</summary>
    public EdtfDate? From { get; }

    /// <summary>The last date; null for "or later". The same as <see cref="From"/> in a single date.</summary>
    public EdtfDate? To { get; }

    /// <summary>Whether it is one date and not a range.</summary>
    public bool IsSingle => ReferenceEquals(From, To);

    internal IEnumerable<EdtfDate> Dates => IsSingle ? [From!] : new[] { From, To }.OfType<EdtfDate>();

    /// <inheritdoc/>
    public override string ToString() => IsSingle ? From!.ToString() : $"{From}..{To}";

    internal bool Touches(CalendarDay from, CalendarDay to) => IsSingle
        ? From!.Touches(from, to)
        : (From is null || From.First <= to) && (To is null || To.Last >= from);
}
