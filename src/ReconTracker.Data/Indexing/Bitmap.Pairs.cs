using System.Numerics;

namespace ReconTracker.Data.Indexing;

internal sealed partial class Bitmap
{
    /// <summary>How many each two of some sets have in common, and of each set with itself how many it has.</summary>
    /// <remarks>Stretch by stretch, so that what is compared with everything else stays near the processor.</remarks>
    public static int[,] CountPairs(Bitmap[] sets)
    {
        const int Stretch = 256;
        var counts = new int[sets.Length, sets.Length];
        for (var from = 0; sets.Length > 0 && from < sets[0].words.Length; from += Stretch)
        {
            var length = Math.Min(Stretch, sets[0].words.Length - from);
            for (var one = 0; one < sets.Length; one++)
            {
                var left = sets[one].words.AsSpan(from, length);
                if (!left.ContainsAnyExcept(0UL))
                {
                    continue;
                }

                for (var other = 0; other <= one; other++)
                {
                    counts[one, other] += CountBoth(left, sets[other].words.AsSpan(from, length));
                }
            }
        }

        for (var one = 0; one < sets.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                counts[other, one] = counts[one, other];
            }
        }

        return counts;
    }

    // four sums at once: each waits for nothing but itself
    private static int CountBoth(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        right = right[..left.Length];
        int first = 0, second = 0, third = 0, fourth = 0, index = 0;
        for (; index <= left.Length - 4; index += 4)
        {
            first += BitOperations.PopCount(left[index] & right[index]);
            second += BitOperations.PopCount(left[index + 1] & right[index + 1]);
            third += BitOperations.PopCount(left[index + 2] & right[index + 2]);
            fourth += BitOperations.PopCount(left[index + 3] & right[index + 3]);
        }

        for (; index < left.Length; index++)
        {
            first += BitOperations.PopCount(left[index] & right[index]);
        }

        return first + second + third + fourth;
    }
}
