using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>The text of a saved web page: a line for each block of text. Scripts, styles and menus of links are not text.</summary>
/// <remarks>Walks without recursion: a page may be nested as deeply as someone likes.</remarks>
internal static class HtmlText
{
    private static readonly HashSet<string> Unread = ["script", "style", "noscript", "template", "nav", "head", "svg", "iframe"];

    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"];

    public static async Task<string> OfAsync(string html)
    {
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
}
