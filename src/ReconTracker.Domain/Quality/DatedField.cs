using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>A date in a record, with the passages that give it and the sources it is taken from.</summary>
/// <param name="Path">Its field path.</param>
/// <param name="Date">The date.</param>
/// <param name="Passages">Fragments about the date itself, each with its source.</param>
/// <param name="Sources">The sources the date is taken from.</param>
internal sealed record DatedField(string Path, FuzzyDate Date, IReadOnlyList<(string Text, Slug Source)> Passages, IReadOnlyList<Slug> Sources)
{
    public static IEnumerable<DatedField> Of(RecordDocument record) => record switch
    {
        MeetingRecord meeting => Log(meeting).Prepend(Claimed(meeting, "when", meeting.When)),
        StatementRecord statement => [Claimed(statement, "said", statement.Said)],
        SourceRecord source => [new DatedField("published", source.Published, [], [])],
        PartyRecord party =>
        [
            .. Dates(party, ("founded", party.Founded)),
            .. party.KeyedPloMembership().SelectMany(entry => Dates(party, ($"ploMembership/{entry.Key}/from", entry.Item.From), ($"ploMembership/{entry.Key}/to", entry.Item.To))),
        ],
        PersonRecord person =>
            person.KeyedAffiliations().SelectMany(entry => Dates(person, ($"affiliations/{entry.Key}/from", entry.Item.From), ($"affiliations/{entry.Key}/to", entry.Item.To))),
        _ => [],
    };

    // a fragment about an announcement names the day of the meeting, not of the announcement: only the words kept with the date speak of it
    private static IEnumerable<DatedField> Log(MeetingRecord meeting) =>
        from entry in meeting.KeyedStatus()
        where entry.Item.AsOf is not null
        select new DatedField($"status/{entry.Key}", entry.Item.AsOf!, [], entry.Item.Source is { } source ? [source] : []);

    private static IEnumerable<DatedField> Dates(RecordDocument record, params IEnumerable<(string Path, FuzzyDate? Date)> dates) =>
        dates.Where(entry => entry.Date is not null).Select(entry => Claimed(record, entry.Path, entry.Date!));

    private static DatedField Claimed(RecordDocument record, string path, FuzzyDate date)
    {
        var claims = record.Claims.Where(claim => claim.Field == path && claim.Standing != Standing.Alternative).ToList();
        return new DatedField(
            path,
            date,
            [.. claims.Where(claim => claim.Fragment is not null).Select(claim => (claim.Fragment!, claim.Source))],
            [.. claims.Select(claim => claim.Source).Distinct()]);
    }
}
