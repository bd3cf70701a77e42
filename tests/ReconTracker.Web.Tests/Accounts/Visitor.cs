using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>A browser: keeps cookies, fills in forms, follows nothing.</summary>
internal sealed class Visitor : IDisposable
{
    public Visitor(SeededApp.OwnApp app, string address, string scheme)
    {
        Http = app.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true, BaseAddress = new Uri($"{scheme}://localhost") });
        Http.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    public HttpClient Http { get; }

    public void Dispose() => Http.Dispose();

    public async Task<Seen> OpenAsync(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        return await Seen.OfAsync(answer);
    }

    /// <summary>Opens a page, fills in one of its forms and sends it.</summary>
    public async Task<Seen> SendAsync(string page, string form, params (string Name, string Value)[] fields)
    {
        var seen = await OpenAsync(page);
        seen.Page.ShouldNotBeNull($"{page}: {seen.Status} {seen.Redirect}");
        return await SendAsync((IHtmlFormElement)seen.Page.GetElementById(form).ShouldNotBeNull($"{page} has no form {form}"), fields);
    }

    /// <summary>Fills in a form and sends it, with what is hidden in it.</summary>
    public async Task<Seen> SendAsync(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var values = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.Name is { Length: > 0 }).ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return await PostAsync(form.GetAttribute("action")!, [.. values.Select(pair => (pair.Key, pair.Value))]);
    }

    /// <summary>Sends values as they are.</summary>
    public async Task<Seen> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await Http.PostAsync(new Uri(address, UriKind.Relative), content);
        return await Seen.OfAsync(answer);
    }

    /// <summary>What came back.</summary>
    internal sealed record Seen(HttpStatusCode Status, string? Redirect, IHtmlDocument? Page, string Text, IReadOnlyList<string> Cookies)
    {
        public string Problem => Page?.GetElementById("problem")?.TextContent ?? "";

        public static async Task<Seen> OfAsync(HttpResponseMessage answer)
        {
            ((int)answer.StatusCode).ShouldBeLessThan(500);
            var text = await answer.Content.ReadAsStringAsync();
            var page = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await new HtmlParser().ParseDocumentAsync(text) : null;
            return new Seen(answer.StatusCode, answer.Headers.Location?.ToString(), page, text, [.. answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []]);
        }
    }
}
