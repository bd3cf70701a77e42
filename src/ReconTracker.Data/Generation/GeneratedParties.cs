using System.Globalization;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Forty factions and a few mediators that do not exist.</summary>
internal static class GeneratedParties
{
    private static readonly Spelling[] Kinds =
    [
        new("Front of", "جبهة", "Фронт"), new("Movement of", "حركة", "Движение"), new("Party of", "حزب", "Партия"), new("League of", "رابطة", "Лига"), new("Assembly of", "تجمع", "Собрание"),
    ];

    private static readonly Spelling[] Emblems =
    [
        new("the Cedar", "الأرز", "кедра"), new("the Anchor", "المرساة", "якоря"), new("the Lantern", "الفانوس", "фонаря"), new("the Plough", "المحراث", "плуга"),
        new("the Compass", "البوصلة", "компаса"), new("the Bridge", "الجسر", "моста"), new("the Spring", "النبع", "родника"), new("the Ladder", "السلم", "лестницы"),
    ];

    private static readonly (Spelling Name, string Country)[] Ministries =
    [
        (new("Ministry of the North", "وزارة الشمال", "Министерство севера"), "RU"), (new("Ministry of the River", "وزارة النهر", "Министерство реки"), "EG"),
        (new("Ministry of the Dunes", "وزارة الكثبان", "Министерство дюн"), "DZ"), (new("Ministry of the Gulf", "وزارة الخليج", "Министерство залива"), "QA"),
        (new("Ministry of the Wall", "وزارة السور", "Министерство стены"), "CN"), (new("Ministry of the Strait", "وزارة المضيق", "Министерство пролива"), "TR"),
    ];

    private static readonly Slug[] Slugs =
    [
        .. Enumerable.Range(0, GeneratedRecords.Factions).Select(number => new Slug($"faction-{number.ToString("D2", CultureInfo.InvariantCulture)}")),
        .. Enumerable.Range(0, GeneratedRecords.Mediators).Select(number => new Slug($"mediator-{number}")),
    ];

    /// <summary>Factions first, then mediators.</summary>
    public static Slug SlugOf(int number) => Slugs[number];

    public static RecordDocument Of(GeneratedRecords collection, int number)
    {
        if (number >= GeneratedRecords.Factions)
        {
            var (name, country) = Ministries[number - GeneratedRecords.Factions];
            return new PartyRecord { Slug = SlugOf(number), Kind = PartyKind.Institution, InstitutionType = InstitutionType.Ministry, Names = GeneratedTopics.Preferred(name), Country = new CountryCode(country) };
        }

        var (dice, splits) = (new Dice(collection.Seed, 6, number), number % 7 == 6);
        return new PartyRecord
        {
            Slug = SlugOf(number),
            Kind = PartyKind.Faction,
            Abbreviation = $"F{number}",
            Names = GeneratedTopics.Preferred(Kinds[number % Kinds.Length] + Emblems[number / Kinds.Length]),
            SplitFrom = splits ? SlugOf(number - 6) : null,
            Claims = splits ? [.. GeneratedClaims.On("splitFrom", collection, dice, dice.Throw(collection.Sources))] : [],
        };
    }
}
