namespace ReconTracker.Web.Formats.CsvBundles;

/// <summary>Holds what is written to it until it is passed on: an archive is written in place, an answer is not.</summary>
internal sealed class PassingStream : Stream
{
    private readonly MemoryStream _held = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Passes on what is held, and holds nothing then.</summary>
    public async Task PassAsync(Stream target, CancellationToken stop)
    {
        await target.WriteAsync(_held.GetBuffer().AsMemory(0, (int)_held.Length), stop);
        _held.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _held.Write(buffer);

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
