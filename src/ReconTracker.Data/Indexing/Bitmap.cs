using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReconTracker.Data.Indexing;

/// <summary>A set of the ordinals 0 to <paramref name="length"/> - 1, one bit each.</summary>
/// <param name="length">How many ordinals there are.</param>
internal sealed partial class Bitmap(int length)
{
    private const int Bits = 64;

    // whole vectors of words: a set is combined with another without a rest; what lies beyond the length is never set
    private readonly ulong[] words = new ulong[(length + (Bits * Vector<ulong>.Count) - 1) / (Bits * Vector<ulong>.Count) * Vector<ulong>.Count];

    public int Length => length;

    private Span<Vector<ulong>> Wide => MemoryMarshal.Cast<ulong, Vector<ulong>>(words.AsSpan());

    public bool this[int ordinal] => (words[ordinal / Bits] >> (ordinal % Bits) & 1) != 0;

    public static Bitmap Full(int length)
    {
        var all = new Bitmap(length);
        all.AddAll(0, length);
        return all;
    }

    /// <summary>Adds a stretch.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="end">Where it ends; the first that is not added.</param>
    public void AddAll(int from, int end)
    {
        for (; from < end && from % Bits != 0; from++)
        {
            Add(from);
        }

        if (from < end)
        {
            words.AsSpan(from / Bits, (end - from) / Bits).Fill(ulong.MaxValue);
            if (end % Bits != 0)
            {
                words[end / Bits] |= (1UL << (end % Bits)) - 1;
            }
        }
    }

    /// <summary>Adds those of a stretch of which one number is at most this much, and another at least that much.</summary>
    /// <param name="from">Where the stretch begins.</param>
    /// <param name="end">Where it ends; the first that is not looked at.</param>
    /// <param name="ones">The one number of each.</param>
    /// <param name="most">At most.</param>
    /// <param name="others">The other number of each.</param>
    /// <param name="least">At least.</param>
    public void AddWhere(int from, int end, int[] ones, int most, int[] others, int least)
    {
        var (mosts, leasts) = (Vector256.Create(most), Vector256.Create(least));
        for (var ordinal = from; ordinal < end;)
        {
            if (ordinal % Vector256<int>.Count == 0 && ordinal + Vector256<int>.Count <= end)
            {
                var both = Vector256.LessThanOrEqual(Vector256.Create(ones.AsSpan(ordinal)), mosts) & Vector256.GreaterThanOrEqual(Vector256.Create(others.AsSpan(ordinal)), leasts);
                words[ordinal / Bits] |= (ulong)both.ExtractMostSignificantBits() << (ordinal % Bits);
                ordinal += Vector256<int>.Count;
                continue;
            }

            if (ones[ordinal] <= most && others[ordinal] >= least)
            {
                Add(ordinal);
            }

            ordinal++;
        }
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

    /// <summary>Takes out everything.</summary>
    public void Clear() => Array.Clear(words);

    /// <summary>Keeps what is in the other set too.</summary>
    public Bitmap And(Bitmap other)
    {
        var wide = Wide;
        var others = other.Wide;
        for (var index = 0; index < wide.Length; index++)
        {
            wide[index] &= others[index];
        }

        return this;
    }

    /// <summary>Adds what is in the other set.</summary>
    public Bitmap Or(Bitmap other)
    {
        var wide = Wide;
        var others = other.Wide;
        for (var index = 0; index < wide.Length; index++)
        {
            wide[index] |= others[index];
        }

        return this;
    }

    /// <summary>Takes out what is in the other set.</summary>
    public Bitmap Except(Bitmap other)
    {
        var wide = Wide;
        var others = other.Wide;
        for (var index = 0; index < wide.Length; index++)
        {
            wide[index] &= ~others[index];
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
