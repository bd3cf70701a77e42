using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Topics;

/// <summary>One issue: what each party said on it over time, and the meetings it belongs to.</summary>
public sealed partial class TopicPage : ComponentBase
{
    // what a page lists; the timeline and the list of statements have the rest
    private const int Listed = 20;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private Labels Labels => Data.Apparatus.Labels;

    // the factions first, the most talkative first; statements that no party made come last
    private IEnumerable<(Label? Party, List<StatementRecord> Statements)> Voices => Data.Statements
        .SelectMany(statement => statement.Voices().Select(party => (Slug?)party).DefaultIfEmpty(), (statement, party) => (statement, party))
        .GroupBy(pair => pair.party, pair => pair.statement)
        .Select(group => (Party: group.Key is { } party ? Labels[RecordKind.Party, party] : null, Statements: group.ToList()))
        .OrderBy(voice => voice.Party is null).ThenBy(voice => voice.Party?.PartyKind != PartyKind.Faction).ThenByDescending(voice => voice.Statements.Count);

    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        if (await db.RecordAsync<TopicRecord>(RecordKind.Topic, slug, stop) is not { } topic)
        {
            return null;
        }

        var index = await indexes.CurrentAsync(db, stop);
        var said = await index.StatementsAsync(All(slug), db, stop);
        var meetings = await index.MeetingsAsync(All(slug), db, stop);
        var statements = await db.InOrderAsync(said.InOrder.Take(Listed), stop);
        var heads = await db.HeadsAsync(index, [.. meetings.InOrder.Take(Listed)], Languages.Current.Name, stop);
        var mentioned = statements.SelectMany(statement => statement.References()).Append(topic.Reference);
        return new Model(topic, await db.ApparatusAsync(index, topic, Languages.Current.Name, mentioned, stop))
        {
            Statements = statements,
            StatementTotal = said.Total,
            Meetings = heads.LatestFirst(),
            MeetingTotal = meetings.Total,
        };
    }

    /// <summary>Everything on a topic, background included.</summary>
    private static RecordFilter All(Slug topic) => RecordFilter.Default.In(Enum.GetValues<MeetingScope>()).With("topic", topic);

    private PositionRecord? Position(StatementRecord statement) => statement.Positions.FirstOrDefault(position => position.Topic == Data.Topic.Slug);

    /// <summary>The topic with what touches it.</summary>
    /// <param name="Topic">The topic.</param>
    /// <param name="Apparatus">Its evidence, with the names of all that is mentioned.</param>
    public sealed record Model(TopicRecord Topic, Apparatus Apparatus)
    {
        /// <summary>The newest statements on it, in order of time.</summary>
        public required IReadOnlyList<StatementRecord> Statements { get; init; }

        /// <summary>How many statements are on it.</summary>
        public required int StatementTotal { get; init; }

        /// <summary>Its newest meetings, the latest first.</summary>
        public required MeetingHeads Meetings { get; init; }

        /// <summary>How many meetings it belongs to.</summary>
        public required int MeetingTotal { get; init; }
    }
}
