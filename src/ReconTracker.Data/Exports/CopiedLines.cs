using System.Buffers.Binary;
using Npgsql;

namespace ReconTracker.Data.Exports;

/// <summary>A column of type <c>text</c> as lines, in the bytes in which PostgreSQL sent it: what binary COPY writes around each text is taken out where it stands.</summary>
internal static class CopiedLines
{
    // the signature, flags, and the length of what may follow them: https://www.postgresql.org/docs/15/sql-copy.html
    private const int Header = 19;

    /// <summary>Reads a query of one column, of which no row is null or has a line break.</summary>
    /// <param name="connection">Where to read.</param>
    /// <param name="query">The query, without parameters.</param>
    /// <param name="copied">Room that is used again for each piece of a long answer.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>UTF-8, in that room.</returns>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(NpgsqlConnection connection, string query, MemoryStream copied, CancellationToken cancellation)
    {
        copied.SetLength(0);
        await using (var copy = await connection.BeginRawBinaryCopyAsync($"COPY ({query}) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false))
        {
            await copy.CopyToAsync(copied, cancellation).ConfigureAwait(false);
        }

        var bytes = copied.GetBuffer();
        return bytes.AsMemory(0, Lines(bytes));
    }

    private static int Lines(Span<byte> bytes)
    {
        var end = 0;
        for (var row = Header; BinaryPrimitives.ReadInt16BigEndian(bytes[row..]) > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes[(row + sizeof(short))..]);
            if (length < 0)
            {
                throw new InvalidDataException("A row of a copy has no text.");
            }

            var text = row + sizeof(short) + sizeof(int);
            bytes.Slice(text, length).CopyTo(bytes[end..]);
            end += length;
            bytes[end++] = (byte)'\n';
            row = text + length;
        }

        return end;
    }
}
