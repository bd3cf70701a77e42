using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>What an address asks of an analysis: the filter, what the page takes beside it, and the meetings that this means.</summary>
/// <param name="Page">The address of the page, without a query.</param>
/// <param name="Choices">What the page takes beside the filter.</param>
/// <param name="Meetings">The meetings.</param>
/// <param name="Ignored">What was left out of the address.</param>
public sealed record Question(string Page, Choices Choices, MeetingSelection Meetings, IReadOnlyList<IgnoredValue> Ignored)
{
    /// <summary>The filter.</summary>
    public RecordFilter Filter => Meetings.Filter;

    /// <summary>The address of the page as asked.</summary>
    public string Address => Href(Filter);

    /// <summary>Reads an address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="page">The address of the page, without a query.</param>
    /// <param name="offered">What the page takes beside the filter.</param>
    /// <param name="meant">What is left of the filter where some names of it mean nothing.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    public static async Task<Question> ReadAsync(
        HttpRequest request, string page, IReadOnlyList<Choice> offered, Func<RecordFilter, RecordFilter> meant, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var asked = await request.RecordFilterAsync(db, index, stop);
        var choices = Choices.Read(request, offered);
        var meetings = await index.MeetingsAsync(meant(asked), db, stop);
        return new Question(page, choices, meetings, [.. asked.Ignored, .. choices.Ignored]);
    }

    /// <summary>The page under another filter.</summary>
    public string Href(RecordFilter filter) => Links.Under(Page, filter, Choices.ToString());

    /// <summary>The page with another choice.</summary>
    public string Href(string name, string value) => Links.Under(Page, Filter.Continued(null), Choices.With(name, value).ToString());

    /// <summary>Reads what a page needs to print the filter.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <param name="counted">The meetings that the page counts, where some names of the filter choose rows only; otherwise <see cref="Meetings"/>.</param>
    public async Task<FilterView> ViewAsync(ReconDb db, CancellationToken stop, MeetingSelection? counted = null) =>
        await FilterView.LoadAsync(db, Meetings.Index, Filter, counted?.Facets(Filter) ?? Meetings.Facets(), Href, AnalysisFilter.Names, stop) with { Kept = [.. Choices.Pairs], Uncounted = counted is null ? [] : ["faction"] };

    /// <summary>The same in a format.</summary>
    /// <param name="suffix">With its dot.</param>
    public string As(string suffix) => Links.Under(Page + suffix, Filter.Continued(null), Choices.ToString());

    /// <summary>The same in the formats there are, the one of networks where there is a network.</summary>
    internal IReadOnlyList<Download> Downloads(bool isNetwork = false) =>
    [
        new("CSV", "text/csv", As(".csv")), new("JSON", "application/json", As(DataTwins.Suffix)),
        .. isNetwork ? [new Download("GraphML", "application/graphml+xml", As(".graphml"))] : Array.Empty<Download>(),
    ];

    /// <summary>What was asked, what was left out, and how many meetings that means, as data.</summary>
    public JsonObject Head() => FilteredData.Head(Filter, Meetings.Total, Ignored);
}
