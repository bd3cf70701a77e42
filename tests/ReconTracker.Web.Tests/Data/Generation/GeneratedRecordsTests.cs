using ReconTracker.Data.Generation;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Generation;

/// <summary>The same numbers give the same records, and the records are as mixed as real ones.</summary>
public sealed class GeneratedRecordsTests
{
    private static readonly GeneratedRecords Some = new() { Meetings = 300, People = 200 };

    [Fact]
    public void Fingerprint_OfTheSameNumbers_IsTheSameOnEveryMachine() =>
        new GeneratedRecords { Meetings = 50, People = 50 }.Fingerprint().ShouldBe("6435ee9e538c0d67545dd2097b418de642099a0b302cfb4327fd25c0f514cfe8", "figures in docs/performance.md are of this collection: a change of it makes them stale");

    [Fact]
    public void Fingerprint_OfAnotherSeedOrSize_Differs()
    {
        var first = Some.Fingerprint();

        Some.Fingerprint().ShouldBe(first);
        (Some with { Seed = 2 }).Fingerprint().ShouldNotBe(first);
        (Some with { Meetings = 301 }).Fingerprint().ShouldNotBe(first);
    }

    [Fact]
    public void Numbers_OutOfRange_AreRefused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new GeneratedRecords { Meetings = -1 });
        Should.Throw<ArgumentOutOfRangeException>(() => new GeneratedRecords { Meetings = 1, People = 39 });
    }

    [Fact]
    public void Records_All_KeepTheRulesAndReferToRecordsBeforeThem()
    {
        var known = new HashSet<RecordReference>();
        foreach (var record in Some.Records())
        {
            record.Check();
            known.Add(record.Reference).ShouldBeTrue(record.Reference.ToString());
            record.References().ShouldAllBe(reference => known.Contains(reference), record.Reference.ToString());
        }
    }

    [Fact]
    public void Facts_ThatNeedEvidence_HaveAClaim() =>
        QualityReport.Of(new Dossier(Bundle.Of(Some.Records()), new DateOnly(2026, 1, 1))).By(QualityRuleCode.FactWithoutClaim).ShouldBeEmpty();

    [Fact]
    public void Meetings_AreOfEveryKindOfDateStatusAndAttendance_InNoOrderOfDates()
    {
        var meetings = Some.Records().OfType<MeetingRecord>().ToList();
        var days = meetings.Select(meeting => meeting.When.Earliest).OfType<DateOnly>().ToList();
        var delegations = meetings.SelectMany(meeting => meeting.Delegations).ToList();

        meetings.Select(meeting => meeting.When.Precision).Distinct().Count().ShouldBeGreaterThanOrEqualTo(7);
        meetings.ShouldContain(meeting => meeting.When.Edtf.IsUndated);
        days.Zip(days.Skip(1)).Count(pair => pair.First < pair.Second).ShouldBeInRange(days.Count / 3, days.Count * 2 / 3);
        meetings.Select(meeting => meeting.Status[^1].Status).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        delegations.Select(delegation => delegation.Attendance).Distinct().Count().ShouldBe(Enum.GetValues<Attendance>().Length);
        meetings.Select(meeting => meeting.Delegations.Count(delegation => delegation.Side == DelegationSide.Faction)).Distinct().Order().ShouldBe([2, 3, 4]);
        delegations.Count(delegation => delegation.Party == new Slug("faction-00")).ShouldBeGreaterThan(5 * delegations.Count(delegation => delegation.Party == new Slug("faction-39")));
    }

    [Fact]
    public void Statements_HaveAboutFiftyFiveWords_AndPeopleNamesInThreeScripts()
    {
        var records = Some.Records().ToList();
        var words = records.OfType<StatementRecord>().Select(statement => Words.Count(statement.Paraphrase) + Words.Count(statement.Fragment!)).ToList();

        words.Average().ShouldBeInRange(50, 60);
        records.OfType<StatementRecord>().GroupBy(statement => statement.Meeting).ShouldAllBe(ofOne => ofOne.Count() <= 3);
        foreach (var person in records.OfType<PersonRecord>())
        {
            person.Names.Select(name => name.Language.Language).Distinct().Count().ShouldBe(3, person.Slug);
        }

        records.OfType<SourceRecord>().ShouldContain(source => source.ReprintOf != null);
    }
}
