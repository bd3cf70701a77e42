using System.Globalization;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>One to three statements a meeting, about fifty-five words each with the passage they rest on.</summary>
internal static class GeneratedStatements
{
    private static readonly SpeechAct[] Acts = Enum.GetValues<SpeechAct>();

    private static readonly Stance[] Stances = Enum.GetValues<Stance>();

    public static IEnumerable<RecordDocument> Of(GeneratedRecords collection, int number, MeetingRecord meeting)
    {
        var dice = new Dice(collection.Seed, 5, number);
        var many = 1 + dice.Throw(3);
        for (var index = 0; index < many; index++)
        {
            yield return Of(collection, dice, number, index, meeting);
        }
    }

    private static StatementRecord Of(GeneratedRecords collection, Dice dice, int number, int index, MeetingRecord meeting)
    {
        var source = GeneratedMeetings.SourceOf(collection, number);
        var language = GeneratedSources.LanguageOf(source);
        var day = (meeting.When.Earliest ?? GeneratedSources.DayOf(collection, source)).AddDays(dice.Throw(3));
        var party = dice.Of(meeting.Delegations);
        var topic = dice.Of(meeting.Topics);
        var statement = new StatementRecord
        {
            Slug = new Slug($"said-{number.ToString("D7", CultureInfo.InvariantCulture)}-{index + 1}"),
            Speakers = [new SpeakerRecord { Person = party.Members.Count > 0 ? party.Members[0].Person : null, Party = party.Party, Capacity = dice.Percent(40) ? "Spokesman" : null }],
            Said = GeneratedDates.Around(day, dice),
            Meeting = meeting.Slug,
            Form = dice.Weighted((35, StatementForm.DirectQuote), (25, StatementForm.PartialQuote), (40, StatementForm.Reported)),
            Authority = party.Members.Count > 0 ? StatementAuthority.Individual : StatementAuthority.Institutional,
            Act = dice.Of(Acts),
            Paraphrase = Wordage.Sentence(dice, Words.MaxParaphrase),
            Fragment = Wordage.Text(dice, language, Words.MaxFragment),
            Language = GeneratedTopics.Tag(language),
            RelayedBy = dice.Percent(20) ? [new RelayRecord { Source = GeneratedSources.SlugOf(source) }] : [],
            Topics = [topic],
            Positions = dice.Percent(70) ? [new PositionRecord { Topic = topic, Stance = dice.Of(Stances) }] : [],
        };
        var paths = statement.Facts().Where(fact => fact.NeedsEvidence).Select(fact => fact.Path);
        return statement with { Claims = [.. paths.SelectMany(path => GeneratedClaims.On(path, collection, dice, source))] };
    }
}
