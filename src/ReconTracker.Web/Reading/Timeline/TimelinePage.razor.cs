using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The chronicle of meetings under a filter.</summary>
public sealed partial class TimelinePage : ComponentBase
{
    private FilterWords words = null!;
    private FacetOptions options = null!;
    private IReadOnlyList<YearOfMeetings> years = [];
    private List<MeetingHead> undated = [];

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private MeetingFilter Filter => Data.Filter;

    private int On => Filter.Terms.Count();

    /// <summary>"2011-2024": the years of what is more than background, whatever dates are chosen.</summary>
    private string Title
    {
        get
        {
            var subject = Data.Facets.Spans.Where(span => span.Scope != MeetingScope.Context).Select(span => span.Year).OfType<int>().Order().ToList();
            return subject.Count == 0 ? T("timeline.title") : T("timeline.title_years", string.Create(CultureInfo.InvariantCulture, $"{subject[0]}–{subject[^1]}"));
        }
    }

    /// <summary>The years to choose from, and the one chosen whatever it is.</summary>
    private IEnumerable<string> Choices(Edtf? chosen) => Data.Facets.Spans.Select(span => span.Year).OfType<int>()
        .Select(year => year.ToString("0000", CultureInfo.InvariantCulture))
        .Concat(chosen is null ? [] : [chosen.ToString()]).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="request">The address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model.</returns>
    public static async Task<Model?> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var language = Languages.Current.Name;
        var filter = await request.MeetingFilterAsync(db, stop);
        var facets = await db.FacetsAsync(filter, stop);
        var factions = await db.Parties.OfType<Faction>().Select(faction => faction.Slug).OrderBy(slug => slug).ToListAsync(stop);
        var topics = await db.Topics.Select(topic => topic.Slug).OrderBy(slug => slug).ToListAsync(stop);
        return new Model(filter, facets)
        {
            Collection = await db.Meetings.CountAsync(stop),
            Factions = factions,
            Topics = topics,
            Labels = await db.LabelsAsync(
                [.. factions.Select(slug => new RecordReference(RecordKind.Party, slug)), .. topics.Select(slug => new RecordReference(RecordKind.Topic, slug))], language, stop),
            Heads = await db.HeadsAsync(db.PageOf(filter), language, stop),
            Ways = facets.Total == 0 ? await WaysOutAsync(filter, db, stop) : [],
        };
    }

    protected override void OnParametersSet()
    {
        words = new FilterWords(Data.Labels);
        options = new FacetOptions(Filter, Data.Facets, Data.Labels);
        var shown = Data.Heads.Take(MeetingQueries.PageSize).ToList();
        years = YearOfMeetings.Of(shown);
        undated = [.. shown.Where(head => head.Year is null)];
    }

    /// <summary>When nothing matches: each filter that can be dropped, and what that would give.</summary>
    private static async Task<IReadOnlyList<WayOut>> WaysOutAsync(MeetingFilter filter, ReconDb db, CancellationToken stop)
    {
        List<(string? Name, MeetingFilter Filter)> ways = [.. filter.Terms.Select(term => term.Key).Distinct().Select(name => ((string?)name, filter.WithoutAny(name)))];
        if (!filter.Scopes.Contains(MeetingScope.Context))
        {
            ways.Add((null, filter.In([.. filter.Scopes, MeetingScope.Context])));
        }

        var counts = await db.CountsAsync([.. ways.Select(way => way.Filter)], stop);
        return [.. ways.Zip(counts, (way, count) => new WayOut(way.Name, way.Filter, count)).Where(way => way.Count > 0).OrderByDescending(way => way.Count)];
    }

    /// <summary>A filter that would show something.</summary>
    /// <param name="Name">The name to drop; null to add background.</param>
    /// <param name="Filter">What is left.</param>
    /// <param name="Count">What it gives.</param>
    public sealed record WayOut(string? Name, MeetingFilter Filter, int Count);

    /// <summary>What the page prints.</summary>
    /// <param name="Filter">What was asked for.</param>
    /// <param name="Facets">What each value would give.</param>
    public sealed record Model(MeetingFilter Filter, MeetingFacets Facets)
    {
        /// <summary>How many meetings there are at all.</summary>
        public required int Collection { get; init; }

        /// <summary>All factions.</summary>
        public required IReadOnlyList<Slug> Factions { get; init; }

        /// <summary>All topics.</summary>
        public required IReadOnlyList<Slug> Topics { get; init; }

        /// <summary>The names of factions and topics.</summary>
        public required Labels Labels { get; init; }

        /// <summary>The page, and one meeting more when there is a next.</summary>
        public required MeetingHeads Heads { get; init; }

        /// <summary>What to drop when nothing matches.</summary>
        public required IReadOnlyList<WayOut> Ways { get; init; }
    }
}
