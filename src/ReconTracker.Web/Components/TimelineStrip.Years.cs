using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>The years of the strip as HTML, for the same reason as <see cref="RecordAnchor"/>: hundreds of elements.</summary>
public sealed partial class TimelineStrip
{
    private MarkupString YearsOfRecords()
    {
        var html = new StringBuilder();
        foreach (var year in drawing.Years)
        {
            WriteYear(html, year);
            foreach (var part in year.Parts)
            {
                WritePart(html, part);
            }
        }

        return new MarkupString(html.ToString());
    }

    private void WriteYear(StringBuilder html, StripYear year)
    {
        WriteLink(html, "", Href(year.Year, year.Year), Label(year), IsSelected(year.Year));
        html.Append(CultureInfo.InvariantCulture, $" data-year=\"{year.Year}\">");
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"hit tall\" x=\"{year.X}\" y=\"0\" width=\"{year.Width}\" height=\"154\"/>");
        html.Append(CultureInfo.InvariantCulture, $"<rect class=\"hit low\" x=\"{year.X}\" y=\"{StripStacks.Axis - 2}\" width=\"{year.Width}\" height=\"48\"/>");
        html.Append("<path class=\"axis\" d=\"").Append(year.Axis).Append("\"/>");
        foreach (var x in year.Quarters)
        {
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"quarter\" d=\"M{x} 108v5\"/>");
        }

        if (year.IsLabelled)
        {
            html.Append(year.IsLabelledOnPhones ? "<g>" : "<g class=\"minor\">");
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"{year.Middle}\" y=\"146\">{year.Year}</text></g>");
        }

        html.Append("</a>");
    }

    private void WritePart(StringBuilder html, StripPart part)
    {
        if (RangeHref is not null && drawing.InQuarters)
        {
            var label = Label(part);
            WriteLink(html, "class=\"part\" ", RangeHref(part.Period.From, part.Period.To), label, IsSelected(part));
            html.Append("><title>").Append(RecordAnchor.Encoder.Encode(label)).Append("</title>");
            html.Append(CultureInfo.InvariantCulture, $"<rect class=\"hit\" x=\"{part.X}\" y=\"0\" width=\"{part.Width}\" height=\"{StripStacks.Axis - 2}\"/></a>");
        }

        html.Append("<g class=\"stack\">");
        foreach (var mark in part.Marks)
        {
            html.Append(CultureInfo.InvariantCulture, $"<rect class=\"{mark.Class}\" x=\"{mark.X}\" y=\"{mark.Y}\" width=\"{mark.Width}\" height=\"{mark.Height}\"/>");
            if (mark.IsStruck)
            {
                html.Append("<path class=\"strike\" d=\"").Append(mark.Strike).Append("\"/>");
            }
        }

        if (part.NumberY is { } y)
        {
            html.Append(CultureInfo.InvariantCulture, $"<g class=\"number\"><text x=\"{part.Middle}\" y=\"{y}\">{part.Counts.Drawn}</text></g>");
        }

        foreach (var x in part.Ticks)
        {
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"tick\" d=\"M{x} 114v9\"/>");
        }

        html.Append("</g>");
    }

    private static void WriteLink(StringBuilder html, string attributes, string href, string label, bool isSelected)
    {
        html.Append("<a ").Append(attributes).Append("href=\"").Append(RecordAnchor.Encoder.Encode(href));
        html.Append("\" aria-label=\"").Append(RecordAnchor.Encoder.Encode(label)).Append('"').Append(isSelected ? " aria-current=\"true\"" : "");
    }

    private static string Label(StripYear year) => T("strip.year", year.Year.ToString(CultureInfo.InvariantCulture), T("strip.of", N("timeline.records", year.Counts.All), year.Counts.Words));

    private static string Label(StripPart part) => T("strip.begin", part.Period.Label, part.Counts.Words);
}
