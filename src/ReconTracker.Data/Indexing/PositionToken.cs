using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>That a statement touches a topic, whose word it is, and which stand it takes.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Party">Whose word it is; null where no party is named.</param>
/// <param name="Stance">The stand; null where the statement touches the topic and no stand is coded.</param>
internal sealed record PositionToken(Slug Topic, Slug? Party, Stance? Stance)
{
    public const string Dimension = "position";

    // no slug has a slash
    private const char Separator = '/';

    public static IEnumerable<PositionToken> Of(StatementRecord statement)
    {
        var stances = statement.Positions.ToDictionary(position => position.Topic, position => (Stance?)position.Stance);
        return statement.Topics.Union(stances.Keys).SelectMany(
            _ => statement.Holders().Select(party => (Slug?)party).DefaultIfEmpty(),
            (topic, party) => new PositionToken(topic, party, stances.GetValueOrDefault(topic)));
    }

    public static PositionToken Parse(string text) => text.Split(Separator) is [var topic, var party, var stance]
        ? new PositionToken(new Slug(topic), party.Length == 0 ? null : new Slug(party), stance.Length == 0 ? null : Vocabulary.Parse<Stance>(stance))
        : throw new FormatException($"\u201C{text}\u201D is no position.");

    public override string ToString() => string.Join(Separator, Topic, Party, Stance is { } stance ? Vocabulary.Code(stance) : "");
}
