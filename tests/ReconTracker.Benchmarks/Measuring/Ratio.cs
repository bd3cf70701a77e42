namespace ReconTracker.Benchmarks.Measuring;

/// <summary>Paired ratios in a few numbers: the middle one, and between which the middle half lies.</summary>
/// <param name="Median">The middle ratio.</param>
/// <param name="Lower">A quarter of the ratios is below.</param>
/// <param name="Upper">A quarter of the ratios is above.</param>
/// <param name="Pairs">How many there were.</param>
internal sealed record Ratio(double Median, double Lower, double Upper, int Pairs)
{
    /// <summary>The widest spread that still allows a verdict.</summary>
    public const double WidestSpread = 2;

    /// <summary>Upper by lower quartile: 1 when all pairs agree.</summary>
    public double Spread => Upper / Lower;

    /// <summary>Whether the pairs agree well enough to say anything.</summary>
    public bool IsSteady => Spread <= WidestSpread;

    /// <summary>Ours by theirs, pair by pair.</summary>
    public static Ratio Of(IEnumerable<(double Ours, double Theirs)> pairs) => Of(pairs.Select(pair => pair.Ours / pair.Theirs));

    /// <summary>A summary of ratios.</summary>
    /// <exception cref="ArgumentException">There are none, or one is not a positive number.</exception>
    public static Ratio Of(IEnumerable<double> ratios)
    {
        var ordered = ratios.Order().ToList();
        return ordered.Count > 0 && ordered.TrueForAll(ratio => ratio > 0 && double.IsFinite(ratio))
            ? new(Quantile(ordered, 0.5), Quantile(ordered, 0.25), Quantile(ordered, 0.75), ordered.Count)
            : throw new ArgumentException("Ratios are positive numbers, at least one.", nameof(ratios));
    }

    /// <summary>The value below which a share of the ordered values lies, with a straight line between neighbours.</summary>
    public static double Quantile(IReadOnlyList<double> ordered, double share)
    {
        var place = share * (ordered.Count - 1);
        var (below, rest) = ((int)place, place - (int)place);
        return rest == 0 ? ordered[below] : ordered[below] + ((ordered[below + 1] - ordered[below]) * rest);
    }
}
