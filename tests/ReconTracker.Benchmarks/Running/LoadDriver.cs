using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ReconTracker.Benchmarks.Running;

/// <summary>So many readers who ask one question after the other over connections that stay open. Bare sockets, so that the asking costs little of the two cores.</summary>
internal static class LoadDriver
{
    /// <summary>Asks until the time is up.</summary>
    /// <param name="address">The server.</param>
    /// <param name="paths">What is asked, in turns; every reader takes the next.</param>
    /// <param name="clients">How many readers.</param>
    /// <param name="time">For how long.</param>
    /// <param name="from">The place in the list to begin at.</param>
    /// <returns>Requests a second, and how long the answers took.</returns>
    /// <exception cref="IOException">An answer was not 200.</exception>
    public static async Task<Load> RunAsync(Uri address, IReadOnlyList<string> paths, int clients, TimeSpan time, int from = 0)
    {
        var requests = paths.Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: */*\r\n\r\n")).ToList();
        var next = from - 1;
        var clock = Stopwatch.StartNew();
        var readers = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            var times = new List<double>();
            using var client = new TcpClient { NoDelay = true };
            await client.ConnectAsync(address.Host, address.Port);
            var stream = client.GetStream();
            var buffer = new byte[256 * 1024];
            while (clock.Elapsed < time)
            {
                var index = Interlocked.Increment(ref next) % requests.Count;
                var start = Stopwatch.GetTimestamp();
                await stream.WriteAsync(requests[index]);
                var status = await ReadAnswerAsync(stream, buffer);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (status != 200)
                {
                    throw new IOException($"{paths[index]} answered {status}.");
                }
            }

            return times;
        })));
        var elapsed = clock.Elapsed;
        var all = readers.SelectMany(times => times).Order().ToList();
        return new Load(all.Count / elapsed.TotalSeconds, all, next + 1);
    }

    // reads one whole answer, by its length or by its chunks
    private static async Task<int> ReadAnswerAsync(NetworkStream stream, byte[] buffer)
    {
        var (filled, head) = (0, -1);
        while (head < 0)
        {
            filled += await ReadAsync(stream, buffer, filled);
            head = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }

        var headers = Encoding.ASCII.GetString(buffer, 0, head);
        var status = int.Parse(headers.AsSpan(9, 3), CultureInfo.InvariantCulture);
        var length = Header(headers, "Content-Length");
        if (length is not null)
        {
            var left = int.Parse(length, CultureInfo.InvariantCulture) - (filled - head - 4);
            while (left > 0)
            {
                left -= await ReadAsync(stream, buffer, 0);
            }
        }
        else
        {
            // the end of chunks: an empty one. What came before is only passed over, but for the last bytes of each read.
            while (!buffer.AsSpan(0, filled).EndsWith("\r\n0\r\n\r\n"u8))
            {
                var kept = Math.Min(filled, 7);
                buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
                filled = kept + await ReadAsync(stream, buffer, kept);
            }
        }

        return status;
    }

    private static async Task<int> ReadAsync(NetworkStream stream, byte[] buffer, int at) =>
        await stream.ReadAsync(buffer.AsMemory(at)) is > 0 and var read ? read : throw new IOException("The server closed the connection.");

    private static string? Header(string headers, string name)
    {
        var at = headers.IndexOf($"\r\n{name}: ", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var start = at + name.Length + 4;
        var end = headers.IndexOf('\r', start);
        return end < 0 ? headers[start..] : headers[start..end];
    }

    /// <summary>What readers met.</summary>
    /// <param name="PerSecond">Requests answered a second.</param>
    /// <param name="Times">Milliseconds of each, shortest first.</param>
    /// <param name="Next">The place in the list after the last that was asked.</param>
    internal sealed record Load(double PerSecond, IReadOnlyList<double> Times, int Next)
    {
        public double Percentile(double share) => Measuring.Ratio.Quantile(Times, share);
    }
}
