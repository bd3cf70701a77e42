namespace ReconTracker.Domain.Values;

/// <summary>Several dates of which one is meant (<c>[..]</c>), or all are (<c>{..}</c>).</summary>
public sealed class EdtfSet : EdtfShape
{
    internal EdtfSet(bool isAllOf, IReadOnlyList<EdtfMember> members) => (IsAllOf, Members) = (isAllOf, members);

    /// <summary>Whether all members are meant, and not one of them.</summary>
    public bool IsAllOf { get; }

    /// <summary>The members in the order of writing; at least one.</summary>
    public IReadOnlyList<EdtfMember> Members { get; }

    /// <inheritdoc/>
    public override EdtfPrecision Precision => IsAllOf ? EdtfPrecision.AllOf : EdtfPrecision.OneOf;

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => Dates.Aggregate(EdtfQualifier.None, (all, date) => all | date.Qualifier);

    internal override CalendarDay? First => Members.Any(member => member.From is null) ? null : Members.Min(member => member.From!.First);

    internal override CalendarDay? Last => Members.Any(member => member.To is null) ? null : Members.Max(member => member.To!.Last);

    internal override IEnumerable<EdtfDate> Dates => Members.SelectMany(member => member.Dates);

    /// <inheritdoc/>
    public override string ToString() => (IsAllOf ? "{" : "[") + string.Join(',', Members) + (IsAllOf ? "}" : "]");

    internal override bool Touches(CalendarDay from, CalendarDay to) => Members.Any(member => member.Touches(from, to));
}
