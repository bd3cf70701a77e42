using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Records.RecordRules;

namespace ReconTracker.Domain.Records;

/// <summary>What can never be right in a statement.</summary>
internal static class StatementRules
{
    public static void Check(StatementRecord statement)
    {
        Refuse(
            statement.Speakers.Count == 0 && statement.Authority is not (StatementAuthority.Anonymous or StatementAuthority.CollectiveUnnamed),
            "speakers",
            "Name a speaker, or code the authority as anonymous or collective_unnamed.");
        Refuse(statement.Authority == StatementAuthority.Joint && statement.Speakers.Count < 2, "speakers", "A joint statement has two speakers or more.");
        foreach (var speaker in statement.Speakers)
        {
            Refuse(speaker is { Person: null, Party: null }, "speakers", "A speaker is a person, a party, or a person of a party.");
            Line($"speakers/{speaker.Key}/capacity", speaker.Capacity);
        }

        foreach (var relay in statement.RelayedBy)
        {
            Refuse(relay is { Person: null, Party: null, Source: null }, "relayedBy", "A relay is a person, a party or a source.");
        }

        var words = Words.Count(statement.Paraphrase);
        Refuse(words == 0, "paraphrase", "Say in our own words what was said.");
        Refuse(words > Words.MaxParaphrase, "paraphrase", $"A paraphrase is at most {Words.MaxParaphrase} words; this one has {words}.");
        Fragment("fragment", statement.Fragment);
        Distinct("topics", statement.Topics);
        Distinct("positions", statement.Positions.Select(position => position.Topic));
    }
}
