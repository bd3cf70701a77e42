using System.Globalization;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Filtering;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The chronicle of meetings under a filter.</summary>
public sealed partial class TimelinePage : ComponentBase
{
    /// <summary>How many meetings a page lists.</summary>
    internal const int PageSize = 50;

    /// <summary>How many meetings the lanes draw one by one; of more they draw numbers.</summary>
    internal const int MostColumns = 300;

    private static readonly string[] Asked =
        ["faction", "with", "without", "attendance", "person", "mediator", "scope", "status", "kind", "format", "track", "topic", "place", "certainty", "sources"];

    private YearLinks yearLinks = null!;
    private MeetingHeads shown = null!;

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private RecordFilter Filter => Data.View.Filter;

    private int Total => Data.View.Facets.Total;

    private IReadOnlyList<Download> Downloads =>
    [
        .. Download.Of(Links.Timeline, Filter), new("Atom", "application/atom+xml", Links.TimelineFeed(Filter)), new("iCal", "text/calendar", Links.TimelineCalendar(Filter)) { Note = T("timeline.calendar_note") },
    ];

    /// <summary>"2011-2024": the years of what is more than background; of a part of it, the sentence beneath says which.</summary>
    private string Title
    {
        get
        {
            var subject = Data.Spans.Where(span => span.Scope != MeetingScope.Context).Select(span => span.Year).OfType<int>().Order().ToList();
            return subject.Count == 0 || Filter.IsActive ? T("timeline.title") : T("timeline.title_years", subject[0] == subject[^1] ? $"{subject[0]}" : $"{subject[0]}–{subject[^1]}");
        }
    }

    private IEnumerable<string> Choices => Data.Spans.Select(span => span.Year).OfType<int>().Distinct().Order().Select(year => year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="request">The address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        if (request.Canonical(Links.TimelineOf(filter), filter.Ignored) is { } canonical)
        {
            return canonical;
        }

        var selection = await index.MeetingsAsync(filter, db, stop);
        var view = await FilterView.LoadAsync(db, selection.Index, filter, selection.Facets(), Links.TimelineOf, Asked, stop);
        var counts = filter.View == "lanes" && selection.Total > MostColumns ? selection.Lanes(view.Factions) : null;
        var slugs = (filter.View, counts) switch
        {
            ("lanes", not null) => [],
            ("lanes", null) => selection.Dated.Concat(selection.Undated),
            _ => selection.InOrder.Take(PageSize + 1),
        };
        return new Model(view)
        {
            Collection = selection.Collection,
            Spans = selection.Spans(),
            Heads = await db.HeadsAsync(index, [.. slugs], Languages.Current.Name, stop),
            Counts = counts,
            Ways = selection.Total == 0 ? await WayOut.OfAsync(selection, db, stop) : [],
        };
    }

    protected override void OnParametersSet()
    {
        yearLinks = new YearLinks(Data.View);
        shown = Data.Heads with { Items = [.. Data.Heads.Take(PageSize)] };
    }

    /// <summary>What the page prints.</summary>
    /// <param name="View">What was asked for, and what each other value would give.</param>
    public sealed record Model(FilterView View)
    {
        /// <summary>How many meetings there are at all.</summary>
        public required int Collection { get; init; }

        /// <summary>Where they fall, whatever dates are chosen.</summary>
        public required IReadOnlyList<MeetingSpan> Spans { get; init; }

        /// <summary>The page, and one meeting more when there is a next; for the lanes all of them, or none where <see cref="Counts"/> stand for them.</summary>
        public required MeetingHeads Heads { get; init; }

        /// <summary>How many begin in which month, where the lanes cannot draw each.</summary>
        public IReadOnlyList<LaneCount>? Counts { get; init; }

        /// <summary>What to drop when nothing matches.</summary>
        public required IReadOnlyList<WayOut> Ways { get; init; }
    }
}
