using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>The text of a saved web page: a line for each block of text. Scripts, styles and menus of links are not text.</summary>
/// <remarks>Walks without recursion, and refuses what is nested more deeply than any page: the time for reading it would grow with the square of the depth.</remarks>
internal static class HtmlText
{
    private const int Deepest = 2000;

    private static readonly HashSet<string> Empty = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option"];

    private static readonly HashSet<string> Unread = ["script", "style", "noscript", "template", "nav", "head", "svg", "iframe"];

    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"];

    /// <exception cref="FormatException">Nested too deeply.</exception>
    public static async Task<string> OfAsync(string html)
    {
        if (DepthOf(html) > Deepest)
        {
            throw new FormatException("Nested too deeply.");
        }

        var document = await new HtmlParser().ParseDocumentAsync(html);
        var (lines, line) = (new List<string>(), new StringBuilder());
        var isLeaving = false;
        for (INode? node = document.Body; node is not null;)
        {
            if (node is IText text)
            {
                line.Append(text.Data);
            }
            else if (node is IElement element && !Inline.Contains(element.LocalName))
            {
                Break();
            }

            var isRead = node is not IElement { LocalName: var name } || !Unread.Contains(name);
            if (!isLeaving && isRead && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            isLeaving = node.NextSibling is null;
            node = node == document.Body ? null : node.NextSibling ?? node.Parent;
        }

        Break();
        return string.Join('\n', lines);

        void Break()
        {
            if (string.Join(' ', line.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } block)
            {
                lines.Add(block);
            }

            line.Clear();
        }
    }

    // at most: what is closed by the next of its kind, or never, is not counted
    private static int DepthOf(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (html[at + 1] == '/')
            {
                depth = Math.Max(0, depth - (Empty.Contains(Name(html, at + 2)) ? 0 : 1));
            }
            else if (Name(html, at + 1) is { Length: > 0 } name && !Empty.Contains(name))
            {
                deepest = Math.Max(deepest, ++depth);
            }
        }

        return deepest;
    }

    private static string Name(string html, int from)
    {
        var to = from;
        while (to < html.Length && to - from < 12 && char.IsAsciiLetterOrDigit(html[to]))
        {
            to++;
        }

        return html[from..to].ToLowerInvariant();
    }
}
