using System.Buffers.Binary;

namespace ReconTracker.Domain.Articles;

/// <summary>A text in 512 bytes, enough to tell how much of it another text shares: the smallest of its shingles under each of 128 ways to number them (MinHash).</summary>
public sealed class TextSketch
{
    /// <summary>The numbers of a sketch.</summary>
    public const int Size = 128;

    /// <summary>The bytes of a sketch.</summary>
    public const int Bytes = Size * sizeof(uint);

    // stored sketches are compared with new ones: never change it
    private const ulong Seed = 0x5245434F4E;
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;

    private static readonly (ulong Factor, ulong Term)[] Numberings =
        [.. Enumerable.Range(0, Size).Select(index => (Scatter(Seed + (2 * (ulong)index)) | 1, Scatter(Seed + (2 * (ulong)index) + 1)))];

    private readonly uint[] _smallest;

    private TextSketch(uint[] smallest) => _smallest = smallest;

    /// <summary>Whether the text had no words.</summary>
    public bool IsEmpty => Array.TrueForAll(_smallest, number => number == uint.MaxValue);

    /// <summary>Reads a stored sketch.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <returns>The sketch.</returns>
    /// <exception cref="FormatException">There are not <see cref="Bytes"/> bytes.</exception>
    public static TextSketch FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Bytes)
        {
            throw new FormatException($"A sketch has {Bytes} bytes, not {bytes.Length}.");
        }

        var smallest = new uint[Size];
        for (var index = 0; index < Size; index++)
        {
            smallest[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(index * sizeof(uint))..]);
        }

        return new(smallest);
    }

    /// <summary>The sketch to be stored.</summary>
    /// <returns><see cref="Bytes"/> bytes, the same on every machine.</returns>
    public byte[] ToBytes()
    {
        var bytes = new byte[Bytes];
        for (var index = 0; index < Size; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(index * sizeof(uint)), _smallest[index]);
        }

        return bytes;
    }

    /// <summary>Estimates <see cref="Shingles.Resemblance"/>; the standard error is 0.044 at most.</summary>
    /// <param name="other">The other text's sketch.</param>
    /// <returns>From 0 to 1; 0 when either text has no words.</returns>
    public double Resemblance(TextSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsEmpty || other.IsEmpty ? 0 : _smallest.Zip(other._smallest).Count(pair => pair.First == pair.Second) / (double)Size;
    }

    internal static TextSketch Of(IEnumerable<ulong> shingles)
    {
        var smallest = new uint[Size];
        Array.Fill(smallest, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var index = 0; index < Size; index++)
            {
                var (factor, term) = Numberings[index];
                smallest[index] = Math.Min(smallest[index], (uint)(((shingle * factor) + term) >> 32));
            }
        }

        return new(smallest);
    }

    /// <summary>Spreads a number over all numbers (the last step of SplitMix64): neighbours come far apart.</summary>
    internal static ulong Scatter(ulong number)
    {
        number += GoldenRatio;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
