using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>One person with one page open. Keeps note of all that the page asked for and of all that the browser complained about.</summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<IRequest> _requests = new();
    private string? _expectedToFail;

    public Reader(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        context.Request += (_, request) => _requests.Enqueue(request);
        context.RequestFailed += (_, request) => _complaints.Enqueue($"{request.Url} failed: {request.Failure}");
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) =>
        {
            // Chromium also says here that the address itself answered 404
            if (message.Type is "error" or "warning" && (_expectedToFail is null || !message.Location.Contains(_expectedToFail, StringComparison.Ordinal)))
            {
                _complaints.Enqueue($"{message.Type}: {message.Text} ({message.Location})");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Everything that was asked for since the address was typed, the page itself too.</summary>
    public IReadOnlyCollection<IRequest> Requests => _requests;

    /// <summary>Errors and warnings of the console, breaches of the content security policy, requests that failed.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The part of the address after the host.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public async Task GoToAsync(string address)
    {
        _requests.Clear();
        _complaints.Clear();
        _expectedToFail = SitePages.IsMissing(address) ? address : null;
        var answer = await Page.GotoAsync(address);
        answer.ShouldNotBeNull();
        answer.Status.ShouldBe(SitePages.IsMissing(address) ? 404 : 200, $"GET {address}");
    }

    public Task SetWidthAsync(int width) => Page.SetViewportSizeAsync(width, 900);

    public Task<IReadOnlyList<BrowserContextCookiesResult>> CookiesAsync() => _context.CookiesAsync();

    /// <summary>Goes on with the Tab key until the link has the focus; every stop on the way must show that it has it.</summary>
    public async Task TabToAsync(ILocator link)
    {
        for (var stops = 0; stops < 300; stops++)
        {
            await Page.Keyboard.PressAsync("Tab");
            await Focus.ShouldBeSeenAsync(Page);
            if (await link.EvaluateAsync<bool>("link => link === document.activeElement"))
            {
                return;
            }
        }

        throw new ShouldAssertException($"The Tab key does not reach {link} on {Address}.");
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
