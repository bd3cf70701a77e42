using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// A date agrees with the weekday, day, month and year that its own passage names; a date given by weekday alone lies near the day of its source;
/// and nothing is said later than every source that reports it. One finding a date. Reads English passages only.
/// </summary>
/// <remarks>What a text prints wrongly raises this too; the record then carries an explanation.</remarks>
internal sealed class DateContradictsPassageRule : QualityRule
{
    /// <summary>"On Monday" is the last one or the next; a month leaves room for weeklies and late reprints.</summary>
    private const int ReachOfWeekday = 31;

    private const int ReachOfYesterday = 3;

    public override QualityRuleCode Code => QualityRuleCode.DateContradictsPassage;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var record in dossier.Records)
        {
            foreach (var field in DatedField.Of(record))
            {
                var sentences = Passages(field).Select(passage => Contradiction(dossier, field.Date, passage.Text, passage.Sources)).Append(SaidTooLate(dossier, field));
                foreach (var sentence in sentences.OfType<string>().Take(1))
                {
                    yield return Finding(record, field.Path, sentence);
                }
            }
        }
    }

    private static IEnumerable<(string Text, IReadOnlyList<Slug> Sources)> Passages(DatedField field)
    {
        var fragments = field.Passages.Select(passage => (passage.Text, Sources: (IReadOnlyList<Slug>)[passage.Source]));
        return field.Date.Words is { } words ? fragments.Prepend((words, field.Sources)) : fragments;
    }

    private static string? Contradiction(Dossier dossier, FuzzyDate date, string passage, IReadOnlyList<Slug> sources)
    {
        var mentions = DateMentions.In(passage);
        if (mentions.Contradiction(date.Edtf) is { } misfits)
        {
            return $"Dated {date.Edtf}, but the passage “{passage}” names {misfits}.";
        }

        var reach = mentions.IsAdjacentDay ? ReachOfYesterday : ReachOfWeekday;
        var published = sources.Select(source => dossier.Source(source)?.Published).ToList();
        return mentions.IsRelative && published.Count > 0 && published.All(day => day?.DaysFrom(date) > reach)
            ? $"Dated {date.Edtf}, but “{passage}” was written too long before or after: {string.Join(", ", sources)}."
            : null;
    }

    private static string? SaidTooLate(Dossier dossier, DatedField field) =>
        field is { Path: "said", Sources.Count: > 0 } && field.Sources.All(source => dossier.Source(source)?.Published.Latest < field.Date.Earliest)
            ? $"Said {field.Date.Edtf}, later than every source that reports it: {string.Join(", ", field.Sources)}."
            : null;
}
