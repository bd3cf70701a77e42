using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>The text of a saved web page: a line for each block of text. Scripts, styles and menus of links are not text.</summary>
internal static class HtmlText
{
    private const string Blocks = "h1, h2, h3, h4, h5, h6, p, li, blockquote, td, th, figcaption, pre";

    public static async Task<string> OfAsync(string html)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(html);
        foreach (var unread in document.QuerySelectorAll("script, style, noscript, template, nav"))
        {
            unread.Remove();
        }

        var blocks = document.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null).Select(Line).Where(line => line.Length > 0).ToList();
        return string.Join('\n', blocks.Count > 0 ? blocks : [Line(document.Body!)]);
    }

    private static string Line(IElement block) => string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
