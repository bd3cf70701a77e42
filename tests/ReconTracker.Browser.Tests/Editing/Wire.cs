using System.Net;
using System.Net.Sockets;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>A wire between browser and application that can be cut and mended.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _port;
    private readonly List<TcpClient> _open = [];
    private readonly CancellationTokenSource _stop = new();
    private bool _isCut;

    public Wire(Uri application)
    {
        _port = application.Port;
        _listener.Start();
        _ = CarryAsync();
    }

    public string Address => $"http://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Ends every connection, and lets no other come about.</summary>
    public void Cut()
    {
        lock (_open)
        {
            _isCut = true;
            _open.ForEach(client => client.Client?.Close(0));
            _open.Clear();
        }
    }

    public void Mend()
    {
        lock (_open)
        {
            _isCut = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        Cut();
        _stop.Dispose();
    }

    private async Task CarryAsync()
    {
        try
        {
            while (true)
            {
                var browser = await _listener.AcceptTcpClientAsync(_stop.Token);
                var application = new TcpClient();
                await application.ConnectAsync(IPAddress.Loopback, _port, _stop.Token);
                lock (_open)
                {
                    if (_isCut)
                    {
                        browser.Client.Close(0);
                        application.Client.Close(0);
                        continue;
                    }

                    _open.AddRange([browser, application]);
                }

                _ = CarryAsync(browser, application);
                _ = CarryAsync(application, browser);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the wire is taken down
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), _stop.Token);
        }
        catch (Exception end) when (end is IOException or OperationCanceledException or InvalidOperationException or ObjectDisposedException)
        {
            // one of them hung up, or the wire was cut
        }

        from.Close();
        to.Close();
    }
}
