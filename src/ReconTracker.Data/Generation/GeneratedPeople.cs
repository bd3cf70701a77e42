using System.Globalization;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>People nobody has met, each of one faction and with a name in three scripts.</summary>
internal static class GeneratedPeople
{
    private static readonly string[] Offices = ["Secretary", "Speaker", "Envoy", "Treasurer", "Head of Relations"];

    public static Slug SlugOf(int number) => new($"person-{number.ToString("D6", CultureInfo.InvariantCulture)}");

    public static int FactionOf(int number) => number % GeneratedRecords.Factions;

    /// <summary>One of the people of a faction.</summary>
    public static int OneOf(GeneratedRecords collection, int faction, Dice dice) =>
        faction + (dice.Throw((collection.People - faction + GeneratedRecords.Factions - 1) / GeneratedRecords.Factions) * GeneratedRecords.Factions);

    public static string OfficeOf(int number) => Offices[number / GeneratedRecords.Factions % Offices.Length];

    public static RecordDocument Of(GeneratedRecords collection, int number)
    {
        var dice = new Dice(collection.Seed, 3, number);
        var since = new DateOnly(1985 + dice.Throw(30), 1 + dice.Throw(12), 1);
        var language = dice.Of(GeneratedTopics.Languages);
        var names = GeneratedTopics.Preferred(MadeUpNames.Full(number));
        var affiliation = new AffiliationRecord
        {
            Party = GeneratedParties.SlugOf(FactionOf(number)),
            Office = dice.Percent(60) ? OfficeOf(number) : null,
            From = dice.Percent(50) ? GeneratedDates.Around(since, dice) : null,
        };
        return new PersonRecord
        {
            Slug = SlugOf(number),
            Names = [.. names, new NameRecord { Text = MadeUpNames.Short(number).In(language), Language = GeneratedTopics.Tag(language), Kind = NameKind.Alias }],
            Affiliations = [affiliation],
            Claims = [.. GeneratedClaims.On($"affiliations/{affiliation.Party}", collection, dice, dice.Throw(collection.Sources))],
        };
    }
}
