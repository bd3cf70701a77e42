using System.Numerics;
using System.Runtime.Intrinsics;

namespace ReconTracker.Data.Indexing;

/// <summary>A set of the ordinals 0 to <paramref name="length"/> - 1, one bit each.</summary>
/// <param name="length">How many ordinals there are.</param>
internal sealed partial class Bitmap(int length)
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

    /// <summary>The ordinals of which one number is at most this much, and another at least that much.</summary>
    /// <param name="ones">The one number of each.</param>
    /// <param name="most">At most.</param>
    /// <param name="others">The other number of each.</param>
    /// <param name="least">At least.</param>
    public static Bitmap Of(int[] ones, int most, int[] others, int least)
    {
        var set = new Bitmap(ones.Length);
        var (mosts, leasts) = (Vector256.Create(most), Vector256.Create(least));
        var ordinal = 0;
        for (; ordinal <= ones.Length - Vector256<int>.Count; ordinal += Vector256<int>.Count)
        {
            var both = Vector256.LessThanOrEqual(Vector256.Create(ones.AsSpan(ordinal)), mosts) & Vector256.GreaterThanOrEqual(Vector256.Create(others.AsSpan(ordinal)), leasts);
            set.words[ordinal / Bits] |= (ulong)both.ExtractMostSignificantBits() << (ordinal % Bits);
        }

        for (; ordinal < ones.Length; ordinal++)
        {
            if (ones[ordinal] <= most && others[ordinal] >= least)
            {
                set.Add(ordinal);
            }
        }

        return set;
    }

    public void Add(int ordinal) => words[ordinal / Bits] |= 1UL << (ordinal % Bits);

    /// <summary>Adds an ordinal, and says whether it was missing.</summary>
    public bool AddNew(int ordinal)
    {
        var isNew = !this[ordinal];
        Add(ordinal);
        return isNew;
    }

    public void Remove(int ordinal) => words[ordinal / Bits] &= ~(1UL << (ordinal % Bits));

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

    /// <summary>Copies a stretch into a set where nothing of it is yet.</summary>
    /// <param name="other">The set to add to.</param>
    /// <param name="from">Where the stretch begins here.</param>
    /// <param name="to">Where it begins there.</param>
    /// <param name="count">How long it is.</param>
    public void CopyTo(Bitmap other, int from, int to, int count)
    {
        while (count > 0)
        {
            // up to the end of a word there, from one word or two here
            var step = Math.Min(count, Bits - (to % Bits));
            var (word, shift) = (from / Bits, from % Bits);
            var bits = words[word] >> shift;
            if (shift > 0 && word + 1 < words.Length)
            {
                bits |= words[word + 1] << (Bits - shift);
            }

            other.words[to / Bits] |= (step == Bits ? bits : bits & ((1UL << step) - 1)) << (to % Bits);
            (from, to, count) = (from + step, to + step, count - step);
        }
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

    /// <summary>How many are in both sets, of the ordinals from one up to another.</summary>
    public int CountWith(Bitmap other, int from, int end)
    {
        if (from >= end)
        {
            return 0;
        }

        var (first, last) = (from / Bits, (end - 1) / Bits);
        var (head, tail) = (ulong.MaxValue << (from % Bits), ulong.MaxValue >> (Bits - 1 - ((end - 1) % Bits)));
        if (first == last)
        {
            return BitOperations.PopCount(words[first] & other.words[first] & head & tail);
        }

        var count = BitOperations.PopCount(words[first] & other.words[first] & head) + BitOperations.PopCount(words[last] & other.words[last] & tail);
        for (var index = first + 1; index < last; index++)
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
