using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>What can never be right in a document, whatever the sources say.</summary>
internal static class RecordRules
{
    public static void Check(RecordDocument record)
    {
        Refuse(record.Slug.Equals(default), "slug", "Every record has a slug.");
        CheckClaims(record);
        switch (record)
        {
            case MeetingRecord meeting:
                MeetingRules.Check(meeting);
                break;
            case StatementRecord statement:
                StatementRules.Check(statement);
                break;
            case SourceRecord source:
                SourceRules.Check(source);
                break;
            case PartyRecord party:
                Line("abbreviation", party.Abbreviation, Party.MaxAbbreviation);
                Names(party.Names);
                Refuse(party is { Kind: PartyKind.Faction, InstitutionType: not null }, "institutionType", "A faction is no institution: leave the type of institution out.");
                Refuse(party.Parent == party.Slug, "parent", "A party is not part of itself.");
                Refuse(party.SplitFrom == party.Slug, "splitFrom", "A party does not split from itself.");
                break;
            case PersonRecord person:
                Names(person.Names);
                foreach (var (key, affiliation) in person.KeyedAffiliations())
                {
                    Line($"affiliations/{key}/office", affiliation.Office);
                }

                break;
            case TopicRecord topic:
                Names(topic.Names);
                break;
        }
    }

    public static void Refuse(bool broken, string path, string sentence)
    {
        if (broken)
        {
            throw new RuleBrokenException(path, sentence);
        }
    }

    /// <summary>A name, title or label: one line that shows all it holds.</summary>
    public static void Line(string path, string? text, int maxLength = PlainText.MaxLine)
    {
        if (text is null)
        {
            return;
        }

        try
        {
            Refuse(PlainText.NormalizeLine(text, maxLength) != text, path, "Remove white space at the ends.");
            Refuse(text.Length == 0, path, "Left empty: leave the field out, or fill it.");
        }
        catch (FormatException problem)
        {
            throw new RuleBrokenException(path, problem.Message);
        }
    }

    public static void Fragment(string path, string? fragment)
    {
        Line(path, fragment);
        Refuse(fragment is not null && Words.Count(fragment) > Words.MaxFragment, path, $"A fragment is at most {Words.MaxFragment} words; this one has {Words.Count(fragment ?? "")}.");
    }

    public static void Distinct<T>(string path, IEnumerable<T> keys)
    {
        var seen = new HashSet<T>();
        foreach (var key in keys)
        {
            Refuse(!seen.Add(key), path, $"'{key}' stands twice; once is enough.");
        }
    }

    private static void Names(IReadOnlyList<NameRecord> names)
    {
        Refuse(names.Count == 0, "names", "At least one name.");
        foreach (var name in names)
        {
            Line($"names/{name.Text}", name.Text);
            Refuse(name.Text.Contains('/', StringComparison.Ordinal), $"names/{name.Text}", "A name has no slash in it.");
        }

        Distinct("names", names.Select(name => name.Text));
        Distinct("names", names.Where(name => name.Kind == NameKind.Preferred).Select(name => $"preferred name in {name.Language}"));
    }

    private static void CheckClaims(RecordDocument record)
    {
        var facts = record.Facts().ToList();
        foreach (var claim in record.Claims)
        {
            var path = $"claims/{claim.Field}";
            Line(path, claim.Field, FieldPath.MaxLength);
            Fragment(path, claim.Fragment);
            Line(path, claim.Value, 1000);
            Refuse(claim.Paragraph is < 1 or > 10_000, path, "Paragraphs are counted from 1.");
            Refuse(claim is { Fragment: not null, Paragraph: null }, path, "A fragment needs its paragraph.");
            Refuse(claim is { Standing: Standing.Alternative or Standing.AsPrinted, Value: null }, path, "A reading that differs from the record says what it reads.");
            Refuse(
                claim.Standing is Standing.Preferred or Standing.Corrected && !facts.Any(fact => FieldPath.Covers(claim.Field, fact.Path)),
                path,
                "The record holds no such field, so no claim can support it.");
        }
    }
}
