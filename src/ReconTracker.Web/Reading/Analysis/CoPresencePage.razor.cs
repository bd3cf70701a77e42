using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Who sat with whom, and who never did: pairs of factions, and a network of factions, people or institutions.</summary>
public sealed partial class CoPresencePage : ComponentBase
{
    private const int MostYears = 16;

    private static readonly Choice[] Offered = [Choice.Of("nodes", "factions", "people", "institutions"), Choice.Number("min"), Choice.Of("order", "degree", "name")];

    private static readonly string[] Nodes = ["factions", "people", "institutions"];

    private static readonly string[] Least = ["1", "2", "3", "5", "10"];

    /// <summary>The names of the page's query string.</summary>
    internal static string[] Query { get; } = [.. RecordFilter.Names, .. Offered.Select(choice => choice.Name)];

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private Question Question => Data.Question;

    private RecordFilter Filter => Question.Filter;

    private int Total => Question.Meetings.Total;

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="request">The address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await AskedAsync(request, db, indexes, stop);
        if (request.Canonical(question.Address, question.Ignored) is { } canonical)
        {
            return canonical;
        }

        var meetings = question.Meetings;
        var view = await question.ViewAsync(db, stop);
        return new Model
        {
            Question = question,
            View = view,
            Pairs = PairSheet.Of(question, view.Factions, view.Labels),
            Network = await NetworkList.LoadAsync(db, meetings, await NetworkAsync(question, db, stop), stop),
            Spans = meetings.Spans(),
            Years = YearsOf(meetings.Under(question.Filter.WithoutAny("faction"))),
            Ways = meetings.Total == 0 ? await WayOut.OfAsync(meetings, db, stop) : [],
        };
    }

    internal static Task<Question> AskedAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Question.ReadAsync(request, Links.CoPresence, Offered, filter => filter.Plain, db, indexes, stop);

    /// <summary>The network of the result itself: where the filter names a faction, of the meetings at which it was.</summary>
    internal static async Task<Network> NetworkAsync(Question question, ReconDb db, CancellationToken stop)
    {
        var least = int.Parse(question.Choices["min"], CultureInfo.InvariantCulture);
        if (question.Choices["nodes"] == "people")
        {
            return Network.Of("person", question.Meetings, question.Meetings.Pairs("person", least, stop), least);
        }

        var areFactions = question.Choices["nodes"] == "factions";
        var parties = await db.Parties.Where(party => party is Faction == areFactions).Select(party => party.Slug).OrderBy(slug => slug).ToListAsync(stop);
        return Network.Of("party", question.Meetings, question.Meetings.Together(parties).Pairs, least);
    }

    // every year from the first to the last that has more than background, with or without a meeting, whatever dates are chosen
    private static IReadOnlyList<int> YearsOf(MeetingSelection meetings)
    {
        var years = meetings.Spans().Where(span => span.Scope != MeetingScope.Context).Select(span => span.Year).OfType<int>().ToList();
        return years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).TakeLast(MostYears)];
    }

    private string With(Slug one, Slug other) => Links.TimelineOf(Filter.With("with", one).With("with", other));

    /// <summary>What the page prints.</summary>
    public sealed record Model
    {
        /// <summary>What was asked.</summary>
        public required Question Question { get; init; }

        /// <summary>What was asked for, and what each other value would give.</summary>
        public required FilterView View { get; init; }

        /// <summary>Pairs of factions.</summary>
        public required PairSheet Pairs { get; init; }

        /// <summary>The network.</summary>
        public required NetworkList Network { get; init; }

        /// <summary>Where the meetings fall, whatever dates are chosen.</summary>
        public required IReadOnlyList<MeetingSpan> Spans { get; init; }

        /// <summary>The years since which one may ask.</summary>
        public required IReadOnlyList<int> Years { get; init; }

        /// <summary>What to drop when nothing matches.</summary>
        public required IReadOnlyList<WayOut> Ways { get; init; }
    }
}
