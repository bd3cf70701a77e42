using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>The values of a facet as HTML, for the same reason as <see cref="RecordAnchor"/>.</summary>
internal static class FacetLines
{
    public static MarkupString Of(IEnumerable<FacetOption> options)
    {
        var html = new StringBuilder("<ul>");
        foreach (var option in options)
        {
            Write(html, option);
        }

        return new MarkupString(html.Append("</ul>").ToString());
    }

    private static void Write(StringBuilder html, FacetOption option)
    {
        var isLink = option.Href.Length > 0;
        if (option is { IsOn: true, Href: "" })
        {
            html.Append("<li><span class=\"facet\" aria-current=\"true\"><span>");
        }
        else if (isLink)
        {
            html.Append("<li><a class=\"facet\" href=\"").Append(RecordAnchor.Encoder.Encode(option.Href)).Append(option.IsOn ? "\" aria-current=\"true\">" : "\">");
        }
        else
        {
            html.Append("<li><span class=\"facet\"><span class=\"none\">");
        }

        WriteWords(html, option);
        html.Append(isLink ? "" : "</span>");
        if (option.Count is { } count)
        {
            html.Append(CultureInfo.InvariantCulture, $" <span class=\"n\">{count}</span>");
        }

        if (option.IsOn && isLink)
        {
            html.Append(" <span class=\"less\">").Append(RecordAnchor.Encoder.Encode(option.Less is { } less ? T("filter.less", less) : T("filter.less_uncounted"))).Append("</span>");
        }

        html.Append(isLink ? "</a></li>" : "</span></li>");
    }

    private static void WriteWords(StringBuilder html, FacetOption option)
    {
        if (option.Status is { } status)
        {
            html.Append(StatusMark.Svg(status)).Append(' ');
        }

        if (option.Record is { } record)
        {
            RecordAnchor.WriteName(html, record);
        }
        else
        {
            html.Append("<bdi>").Append(RecordAnchor.Encoder.Encode(option.Text)).Append("</bdi>");
        }
    }
}
