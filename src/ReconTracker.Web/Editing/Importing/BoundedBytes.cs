namespace ReconTracker.Web.Editing.Importing;

/// <summary>Reads what says of itself how long it is without believing it.</summary>
internal static class BoundedBytes
{
    /// <summary>All bytes of a stream; null, and no more of it in memory, when there are more than allowed.</summary>
    public static async Task<ArraySegment<byte>?> ReadAsync(Stream stream, int most)
    {
        var read = new MemoryStream();
        var piece = new byte[81920];
        for (int length; (length = await stream.ReadAsync(piece)) > 0;)
        {
            if (read.Length + length > most)
            {
                return null;
            }

            read.Write(piece, 0, length);
        }

        return new ArraySegment<byte>(read.GetBuffer(), 0, (int)read.Length);
    }
}
