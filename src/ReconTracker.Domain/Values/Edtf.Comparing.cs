namespace ReconTracker.Domain.Values;

/// <content>Order, equality, and where it falls.</content>
public sealed partial class Edtf
{
    /// <summary>Whether two dates are written the same.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they are.</returns>
    public static bool operator ==(Edtf? left, Edtf? right) => Equals(left, right);

    /// <summary>Whether two dates are written differently.</summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when they are.</returns>
    public static bool operator !=(Edtf? left, Edtf? right) => !Equals(left, right);

    /// <summary>Whether it is possibly within a span: some day that it may stand for is.</summary>
    /// <param name="from">The first day of the span.</param>
    /// <param name="to">The last day of the span.</param>
    /// <returns>False when it cannot be, and when the span is reversed.</returns>
    public bool Overlaps(DateOnly from, DateOnly to) => from <= to && Shape.Touches(CalendarDay.Of(from), CalendarDay.Of(to));

    /// <summary>Whether it is surely within a span: every day that it may stand for is, and nothing about it is approximate or uncertain.</summary>
    /// <param name="from">The first day of the span.</param>
    /// <param name="to">The last day of the span.</param>
    /// <returns>True when it is.</returns>
    public bool IsSurelyWithin(DateOnly from, DateOnly to) =>
        Shape.Qualifier == EdtfQualifier.None
        && Shape.First is { } first && first >= CalendarDay.Of(from)
        && Shape.Last is { } last && last <= CalendarDay.Of(to);

    /// <summary>Orders by the first possible day (none comes first), then the last (none comes last), then the text.</summary>
    /// <param name="other">Another date.</param>
    /// <returns>Below zero when this comes first.</returns>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFirst = Nullable.Compare(Shape.First, other.Shape.First);
        return byFirst != 0 ? byFirst : CompareLast(other) is var byLast and not 0 ? byLast : string.CompareOrdinal(text, other.text);
    }

    /// <inheritdoc/>
    public bool Equals(Edtf? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc/>
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    private int CompareLast(Edtf other) => (Shape.Last, other.Shape.Last) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        var (mine, theirs) => mine.Value.CompareTo(theirs.Value),
    };
}
