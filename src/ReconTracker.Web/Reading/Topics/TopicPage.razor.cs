using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Topics;

/// <summary>One issue: what each party said on it over time, and the meetings it belongs to.</summary>
public sealed partial class TopicPage : ComponentBase
{
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

    public static async Task<Model?> LoadAsync(Slug slug, ReconDb db, CancellationToken stop)
    {
        if (await db.RecordAsync<TopicRecord>(RecordKind.Topic, slug, stop) is not { } topic)
        {
            return null;
        }

        var statements = await db.InOrderAsync(db.Statements.OnTopic(slug), stop);
        var meetings = await db.HeadsAsync(db.Meetings.Where(meeting => meeting.Topics.Any(entry => entry.Topic == slug)), Languages.Current.Name, stop);
        var mentioned = statements.SelectMany(statement => statement.References()).Append(topic.Reference);
        return new Model(
            topic,
            await db.ApparatusAsync(topic, Languages.Current.Name, mentioned, stop),
            statements,
            meetings.LatestFirst());
    }

    private PositionRecord? Position(StatementRecord statement) => statement.Positions.FirstOrDefault(position => position.Topic == Data.Topic.Slug);

    /// <summary>The topic, the statements on it in order of time, and its meetings, the latest first.</summary>
    public sealed record Model(TopicRecord Topic, Apparatus Apparatus, IReadOnlyList<StatementRecord> Statements, MeetingHeads Meetings);
}
