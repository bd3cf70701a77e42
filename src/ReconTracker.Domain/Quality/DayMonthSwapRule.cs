using System.Globalization;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// 3 December for 12 March: the exact date of a meeting or statement is far from every source, with day and month exchanged it is the week of one,
/// or a source gives it exchanged; and no passage names the month as coded.
/// </summary>
internal sealed class DayMonthSwapRule : QualityRule
{
    private const int Near = 7;
    private const int Far = 21;

    public override QualityRuleCode Code => QualityRuleCode.DayMonthSwap;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var record in dossier.Collection.Meetings.Concat<RecordDocument>(dossier.Collection.Statements))
        {
            foreach (var field in DatedField.Of(record).Where(field => field.Path is "when" or "said"))
            {
                if (Exchanged(field.Date) is { } exchanged
                    && !NamesMonth(field)
                    && (IsGiven(record, field.Path, exchanged) || FitsBetter(dossier, field, exchanged)))
                {
                    yield return Finding(record, field.Path, $"Dated {field.Date.Edtf}; {exchanged.Edtf}, with day and month exchanged, fits the source better.");
                }
            }
        }
    }

    private static FuzzyDate? Exchanged(FuzzyDate date) =>
        date is { Precision: EdtfPrecision.Day or EdtfPrecision.Time, Earliest: { Day: <= 12 } day } && day == date.Latest && day.Day != day.Month
            ? date with { Edtf = Edtf.Parse(new DateOnly(day.Year, day.Day, day.Month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) }
            : null;

    private static bool NamesMonth(DatedField field)
    {
        var texts = field.Passages.Select(passage => passage.Text).Append(field.Date.Words ?? "");
        return texts.Select(DateMentions.In).SelectMany(mentions => mentions.Months.Concat(mentions.Days.Select(day => day.Month))).Contains(field.Date.Earliest!.Value.Month);
    }

    private static bool IsGiven(RecordDocument record, string path, FuzzyDate exchanged) =>
        record.Claims.Any(claim => claim.Field == path && claim.Standing is Standing.Preferred or Standing.Alternative && claim.Value == exchanged.Edtf.ToString());

    private static bool FitsBetter(Dossier dossier, DatedField field, FuzzyDate exchanged)
    {
        var published = field.Sources.Select(source => dossier.Source(source)?.Published).OfType<FuzzyDate>().ToList();
        return published.Any(day => day.DaysFrom(exchanged) <= Near) && published.All(day => day.DaysFrom(field.Date) > Far);
    }
}
