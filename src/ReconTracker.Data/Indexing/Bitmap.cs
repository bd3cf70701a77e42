using System.Numerics;

namespace ReconTracker.Data.Indexing;

/// <summary>A set of the ordinals 0 to <paramref name="length"/> - 1, one bit each.</summary>
/// <param name="length">How many ordinals there are.</param>
internal sealed class Bitmap(int length)
{
    private const int Bits = 64;

    private readonly ulong[] words = new ulong[(length + Bits - 1) / Bits];

    public int Length => length;

    public bool this[int ordinal] => (words[ordinal / Bits] >> (ordinal % Bits) & 1) != 0;

    public static Bitmap Full(int length)
    {
        var all = new Bitmap(length);
        Array.Fill(all.words, ulong.MaxValue);
        if (length % Bits != 0)
        {
            all.words[^1] = (1UL << (length % Bits)) - 1;
        }

        return all;
    }

    public void Add(int ordinal) => words[ordinal / Bits] |= 1UL << (ordinal % Bits);

    /// <summary>Keeps what is in the other set too.</summary>
    public Bitmap And(Bitmap other)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] &= other.words[index];
        }

        return this;
    }

    /// <summary>Adds what is in the other set.</summary>
    public Bitmap Or(Bitmap other)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] |= other.words[index];
        }

        return this;
    }

    /// <summary>Takes out what is in the other set.</summary>
    public Bitmap Except(Bitmap other)
    {
        for (var index = 0; index < words.Length; index++)
        {
            words[index] &= ~other.words[index];
        }

        return this;
    }

    public Bitmap Copy() => new Bitmap(length).Or(this);

    public int Count()
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many are in both sets.</summary>
    public int CountWith(Bitmap other)
    {
        var count = 0;
        for (var index = 0; index < words.Length; index++)
        {
            count += BitOperations.PopCount(words[index] & other.words[index]);
        }

        return count;
    }

    /// <summary>The ordinals from one on, upwards.</summary>
    public IEnumerable<int> Up(int from, int end)
    {
        for (var ordinal = from; ordinal < end; ordinal++)
        {
            var rest = words[ordinal / Bits] >> (ordinal % Bits);
            ordinal += rest == 0 ? Bits - (ordinal % Bits) - 1 : BitOperations.TrailingZeroCount(rest);
            if (rest != 0 && ordinal < end)
            {
                yield return ordinal;
            }
        }
    }

    /// <summary>The ordinals below one, downwards.</summary>
    public IEnumerable<int> Down(int from, int end)
    {
        for (var ordinal = from - 1; ordinal >= end; ordinal--)
        {
            var rest = words[ordinal / Bits] << (Bits - 1 - (ordinal % Bits));
            ordinal -= rest == 0 ? ordinal % Bits : BitOperations.LeadingZeroCount(rest);
            if (rest != 0 && ordinal >= end)
            {
                yield return ordinal;
            }
        }
    }
}
