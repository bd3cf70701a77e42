namespace ReconTracker.Data.Generation;

/// <summary>Chance that can be repeated: the same seed, kind and number give the same throws, whatever was thrown for other records.</summary>
/// <remarks>SplitMix64 (Steele, Lea, Flood 2014), so that rows do not depend on the library's generator.</remarks>
internal sealed class Dice
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    public Dice(int seed, int kind, int number)
    {
        _state = ((ulong)(uint)seed << 40) ^ ((ulong)(uint)kind << 32) ^ (uint)number;
        _state = Next() + (uint)number;
    }

    /// <summary>A whole number from 0 to <paramref name="sides"/> - 1.</summary>
    public int Throw(int sides) => (int)(((UInt128)Next() * (uint)sides) >> 64);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int percent) => Throw(100) < percent;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Throw(list.Count)];

    /// <summary>One of a few values, each with its weight; the weights add up to 100.</summary>
    public T Weighted<T>(params ReadOnlySpan<(int Percent, T Value)> choices)
    {
        var left = Throw(100);
        foreach (var (percent, value) in choices)
        {
            if ((left -= percent) < 0)
            {
                return value;
            }
        }

        return choices[^1].Value;
    }

    private ulong Next()
    {
        var mixed = _state += Golden;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
