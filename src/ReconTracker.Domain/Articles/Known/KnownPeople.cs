using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>People on record in one article: whole names first, then family names and the like that stand alone.</summary>
internal sealed class KnownPeople(PersonNames names, WordStock stock)
{
    private readonly HashSet<RecordReference> _mentioned = [];

    public List<NameUnit> Units(Passage passage) => NameUnits.Of(passage, stock);

    /// <summary>Names of two units and more, in any order of the words and in any script.</summary>
    public IEnumerable<Mark> Whole(Passage passage, List<NameUnit> units)
    {
        for (var first = 0; first < units.Count; first++)
        {
            for (var reading = 0; reading < units[first].Readings.Count && units[first].IsCapitalised; reading++)
            {
                if (!names.HasToken(units[first].Readings[reading].Key))
                {
                    continue;
                }

                foreach (var mark in WholeFrom(passage, units, first, reading))
                {
                    yield return mark;
                }
            }
        }
    }

    /// <summary>Remembers whose whole names were met: where there are no capitals, a family name alone means nobody else.</summary>
    public void Remember(IEnumerable<Mark> marks) =>
        _mentioned.UnionWith(marks.Where(mark => mark is { Kind: SuggestionKind.Person, Record: not null }).Select(mark => mark.Record!.Value));

    /// <summary>A name that stands alone, without a capitalised neighbour that could be part of another name.</summary>
    public Mark? Alone(Passage passage, NameUnit unit, Marks marks)
    {
        if (!unit.IsCapitalised || marks.At(unit.First) is not null || marks.At(unit.Last) is not null || IsPartOfLonger(passage, unit, marks))
        {
            return null;
        }

        foreach (var reading in unit.Readings)
        {
            if (Alone(passage, unit, reading) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    private IEnumerable<Mark> WholeFrom(Passage passage, List<NameUnit> units, int first, int reading)
    {
        var isInflected = units[first].Readings[reading].IsEndingless;
        var read = new List<NameReading>();
        for (var last = first; last < units.Count && last - first < names.MostUnits; last++)
        {
            var unit = units[last];
            var next = unit.Readings[last == first ? reading : isInflected && unit.Readings is [_, { IsEndingless: true }, ..] ? 1 : 0];
            if (!unit.IsCapitalised || !names.HasToken(next.Key) || (last > first && !passage.Follows(unit.First)))
            {
                yield break;
            }

            read.Add(next);
            if (read.Count > 1 && Best(passage, units[first], unit, read) is { } mark)
            {
                yield return mark;
            }
        }
    }

    private Mark? Best(Passage passage, NameUnit first, NameUnit last, List<NameReading> read)
    {
        var entries = names.Whole(read.Select(reading => reading.Key));
        var plain = string.Join(' ', read.Select(reading => reading.Plain));
        var same = entries.Where(entry => entry.Plain == plain).ToList();
        var isLike = read.Sum(reading => reading.Key.Length) >= PersonNames.ShortestKey + (passage[first.First].Script == Script.Arabic ? 1 : 0);
        return same.Count > 0 ? ToMark(first, last, read[0], same, read[0].IsEndingless ? SuggestionReason.InflectedForm : SuggestionReason.SameSpelling)
            : isLike && entries.Count > 0 ? ToMark(first, last, read[0], entries, SuggestionReason.SameSkeleton)
            : null;
    }

    private Mark? Alone(Passage passage, NameUnit unit, NameReading reading)
    {
        // a kunya of two words is a whole name in any script
        var isEntire = unit.First < unit.Last && !unit.HasArticle;
        if (names.Alone(reading) is { Count: > 0 } alone)
        {
            var isSame = alone.Any(entry => entry.Plain == reading.Plain);
            return isEntire || passage[unit.First].IsCased || (isSame && IsMentioned(alone))
                ? ToMark(unit, unit, reading, alone, isSame ? SuggestionReason.SameSpelling : SuggestionReason.SameSkeleton)
                : null;
        }

        // an Arabic article is part of the word
        var hasArticle = unit.HasArticle || passage[unit.Last].Stem != passage[unit.Last].Form;
        var family = names.Family(reading, hasArticle);
        return family.Count > 0 && (passage[unit.First].IsCased || IsMentioned(family))
            ? ToMark(unit, unit, reading, family, SuggestionReason.FamilyName) is { Record: not null } mark ? mark : null
            : null;
    }

    private bool IsMentioned(IReadOnlyList<NameEntry> entries) => entries.Any(entry => entry.Record is { } record && _mentioned.Contains(record));

    private static Mark ToMark(NameUnit first, NameUnit last, NameReading reading, IReadOnlyList<NameEntry> entries, SuggestionReason reason)
    {
        var mark = entries[0].ToMark(first.First, last.Last, reason) with { Skip = reading.Skip };
        return entries.Select(entry => entry.Record).Distinct().Count() > 1 ? mark with { Reason = SuggestionReason.SeveralRecords, Record = null } : mark;
    }

    private static bool IsPartOfLonger(Passage passage, NameUnit unit, Marks marks) =>
        passage[unit.First].IsCased
        && (CouldBeName(passage, unit.First - 1, passage.Follows(unit.First), marks) || CouldBeName(passage, unit.Last + 1, passage.Follows(unit.Last + 1), marks));

    private static bool CouldBeName(Passage passage, int word, bool isBeside, Marks marks) =>
        isBeside && passage[word] is { IsCased: true, IsCapitalised: true } && marks.At(word) is null && !passage.Is(word, WordTraits.NoName) && !passage.Is(word, WordTraits.InstitutionWord);
}
