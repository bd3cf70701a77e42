namespace ReconTracker.Browser.Tests;

/// <summary>One reader for all tests of a class that walk through page after page and leave nothing behind.</summary>
public sealed class SharedReader(BrowserFixture browser) : IAsyncLifetime
{
    private Reader? _reader;

    public async ValueTask InitializeAsync() => _reader = await browser.OpenAsync();

    public async ValueTask DisposeAsync() => await (_reader?.DisposeAsync() ?? default);

    /// <summary>Opens the page.</summary>
    internal async Task<Reader> ReadAsync(string address)
    {
        await _reader!.GoToAsync(address);
        return _reader;
    }
}
