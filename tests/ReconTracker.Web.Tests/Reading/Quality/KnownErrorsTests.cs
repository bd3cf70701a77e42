using AngleSharp.Dom;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Verbs;

namespace ReconTracker.Web.Tests.Reading.Quality;

/// <summary>Five rows after errors of a real dataset, loaded as anybody loads a bundle: the report shows each, until it is mended or explained.</summary>
public sealed class KnownErrorsTests(SeededApp app) : IDisposable
{
    private static readonly string Bundle = Path.Combine(Checkout.Root, "tests/ReconTracker.Web.Tests/Reading/Quality/known-errors.json");

    private readonly string _folder = Directory.CreateTempSubdirectory("recontracker-quality-").FullName;

    private static readonly Row[] Rows =
    [
        new("announced-as-held", QualityRuleCode.HeldLaterThanSources, "Coded as held on 2024-02-29, but every source for it was published before: daily-2024-02.", "/meetings/announced-as-held#claim-2",
            meeting => meeting with { Status = [new StatusRecord { Status = MeetingStatus.Announced }], Claims = [.. meeting.Claims.Select(claim => claim with { Field = claim.Field.Replace("held", "announced", StringComparison.Ordinal) })] }),
        new("day-and-month-swapped", QualityRuleCode.DayMonthSwap, "Dated 2020-12-03; 2020-03-12, with day and month exchanged, fits the source better.", "/meetings/day-and-month-swapped#claim-1",
            meeting => meeting with { When = meeting.When with { Edtf = Edtf.Parse("2020-03-12") } }),
        new("year-against-its-text", QualityRuleCode.DateContradictsPassage, "Dated 2012-05-04, but the passage “signed in Cairo in May 2011” names 2011.", "/meetings/year-against-its-text#claim-1",
            meeting => meeting with { When = meeting.When with { Edtf = Edtf.Parse("2011-05-04") } }),
        new("boycott-in-prose", QualityRuleCode.AbsenceOnlyInProse, "The text says “boycotted”, but no delegation is coded as declined, boycotted, withdrew or not_invited.", null,
            meeting => meeting with { Delegations = [.. meeting.Delegations, new DelegationRecord { Party = new("pij"), Side = DelegationSide.Faction, Attendance = Attendance.Boycotted }] }),
        new("same-event-again", QualityRuleCode.DuplicateMeeting, "The same participants on the same date, 2024-02-29, as in announced-as-held: one event entered twice?", "/meetings/same-event-again#claim-1",
            meeting => meeting with { PartOf = new PartOf { Meeting = new("announced-as-held"), Relation = MeetingRelation.SessionOf } }),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Rows_Loaded_AreFoundWithTheirSentences_AndEachGoesWhenItIsMended()
    {
        await using var own = await app.StartAsync();
        await ImportAsync(own, Bundle);
        var waiting = Rows.ToList();
        while (true)
        {
            await Until.HoldsAsync(async () => (await FoundAsync(own)).SequenceEqual(waiting.Select(row => $"{row.Slug}: {row.Sentence}")));
            if (waiting.Count == 0)
            {
                break;
            }

            await ImportAsync(own, await FileAsync([waiting[0].Mend(await RecordAsync(waiting[0].Slug))]));
            waiting.RemoveAt(0);
        }
    }

    [Fact]
    public async Task Rows_Found_LeadToRecordEvidenceAndForm_AndAreExplainedWhenTheRecordSaysWhy()
    {
        await using var own = await app.StartAsync();
        await ImportAsync(own, Bundle);
        var page = await own.PageAsync("/quality");
        foreach (var row in Rows)
        {
            var links = Finding(page, row)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
            links.ShouldBe(new[] { $"/meetings/{row.Slug}", row.Evidence, $"/edit/open/meeting/{row.Slug}?explain={Vocabulary.Code(row.Rule)}" }.OfType<string>());
            (await own.PageAsync($"/meetings/{row.Slug}")).QuerySelector($"#{row.Evidence?.Split('#')[1] ?? "claims"}").ShouldNotBeNull();
        }

        var explained = new List<RecordDocument>();
        foreach (var row in Rows)
        {
            explained.Add(await RecordAsync(row.Slug) with { Explanations = [new ExplanationRecord { Rule = row.Rule, Text = $"So does {row.Slug} stand." }] });
        }

        await ImportAsync(own, await FileAsync(explained));

        await Until.HoldsAsync(async () => Rows.All(row => Finding(page, row)!.QuerySelector(".open") is null) || (page = await own.PageAsync("/quality")) is null);
        foreach (var row in Rows)
        {
            var finding = Finding(page, row)!;
            finding.QuerySelector(".explanation")!.TextContent.ShouldContain($"So does {row.Slug} stand.");
            finding.QuerySelector("a[href*='explain=']").ShouldBeNull();
        }
    }

    // those of the rows that the report still shows, in their order
    private static async Task<IEnumerable<string>> FoundAsync(SeededApp.OwnApp own)
    {
        var page = await own.PageAsync("/quality");
        return Rows.Select(row => (row, Finding: Finding(page, row))).Where(pair => pair.Finding is not null)
            .Select(pair => $"{pair.row.Slug}: {pair.Finding!.QuerySelectorAll("p")[1].TextContent.Trim()}");
    }

    private static IElement? Finding(IDocument page, Row row) =>
        page.QuerySelectorAll($"#{Vocabulary.Code(row.Rule)} .findings > li").FirstOrDefault(item => item.QuerySelector($"a[href='/meetings/{row.Slug}']") is not null);

    private static async Task<MeetingRecord> RecordAsync(string slug)
    {
        await using var file = File.OpenRead(Bundle);
        return (await RecordJson.ReadBundleAsync(file)).Meetings.Single(meeting => meeting.Slug.Value == slug);
    }

    private async Task<string> FileAsync(IEnumerable<RecordDocument> records)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, RecordJson.Write(Domain.Records.Bundle.Of(records)));
        return file;
    }

    private static async Task ImportAsync(SeededApp.OwnApp own, string file)
    {
        var (exitCode, _, error) = await Executable.RunAsync(own.ConnectionString, "import", file);
        (exitCode, error).ShouldBe((0, ""));
    }

    private sealed record Row(string Slug, QualityRuleCode Rule, string Sentence, string? Evidence, Func<MeetingRecord, MeetingRecord> Mend);
}
