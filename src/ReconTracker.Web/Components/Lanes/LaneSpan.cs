using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>What is drawn of a date beside its mark.</summary>
/// <param name="Kind">How.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
public sealed record LaneSpan(LaneSpanKind Kind, int From, int To)
{
    /// <summary>Whether it began before the range that is shown, and is drawn where that begins.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>How a date is drawn, in the light of how firmly it is held.</summary>
    public static LaneSpanKind KindOf(FuzzyDate date) => KindOf(date.Edtf) switch
    {
        LaneSpanKind.Day or LaneSpanKind.Duration when date.Certainty is not (DateCertainty.High or DateCertainty.Medium) => LaneSpanKind.Soft,
        var kind => kind,
    };

    private static LaneSpanKind KindOf(Edtf date) => date switch
    {
        { HasOpenEnd: true } or { HasUnknownEnd: true } => LaneSpanKind.Open,
        { IsApproximate: true } or { IsUncertain: true } => LaneSpanKind.Soft,
        _ when date.Earliest == date.Latest => LaneSpanKind.Day,
        { Shape: EdtfInterval { Start.Value.Precision: EdtfPrecision.Day or EdtfPrecision.Time, End.Value.Precision: EdtfPrecision.Day or EdtfPrecision.Time } } => LaneSpanKind.Duration,
        { Shape: EdtfInterval } => LaneSpanKind.Soft,
        _ => LaneSpanKind.Bracketed,
    };
}
