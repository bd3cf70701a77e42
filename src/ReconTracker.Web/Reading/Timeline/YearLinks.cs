using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>Years as links that show them alone, and all years again where they are shown alone.</summary>
internal sealed class YearLinks(FilterView view)
{
    private RecordFilter Filter => view.Filter;

    public IReadOnlyList<FacetOption> Of(IReadOnlyList<MeetingSpan> spans)
    {
        var all = spans.Sum(span => span.Count);
        return [.. MeetingSpan.ByYear(spans, Filter.IsCertain).OrderByDescending(year => year.Key).Select(year =>
        {
            var text = Text(year.Key);
            return new FacetOption(text, text, year.Value, Shows(year.Key, year.Key), Href(year.Key, year.Key)) { Less = all };
        })];
    }

    /// <summary>The address that shows some years; when it shows just these already, all of them.</summary>
    public string Href(int? first, int last) => view.Href(Shows(first, last)
        ? Filter.WithoutAny("from", "to")
        : Filter.Between(first is { } from ? Text(from) : null, Text(last)));

    private bool Shows(int? first, int last) =>
        Filter.To?.Precision == EdtfPrecision.Year && Filter.To.Latest?.Year == last && Filter.From?.Earliest?.Year == first && Filter.From?.Precision is null or EdtfPrecision.Year;

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
