using ReconTracker.Data.Seed;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data;

/// <summary>What is easy to get wrong in the five articles.</summary>
public sealed class SeedTrapsTests
{
    [Fact]
    public async Task AbuMarzoukAndBogdanov_MetTwice_AreTwoMeetings()
    {
        var both = (await SeedBundle.ReadAsync()).Meetings
            .Where(meeting => meeting.Status[^1].Status == MeetingStatus.Held && Present(meeting, "hamas", "mousa-abu-marzouk") && Present(meeting, "russia-mfa", "mikhail-bogdanov"));

        both.Select(meeting => meeting.When.Edtf.ToString()).Order(StringComparer.Ordinal).ShouldBe(["2019-07-16", "2021-02-04"]);
    }

    [Fact]
    public async Task TalalNaji_PrintedForTheDflp_SitsForTheGeneralCommand()
    {
        var meeting = await MeetingAsync("2011-05-23-lavrov-seven-factions");

        Present(meeting, "pflp-gc", "talal-naji").ShouldBeTrue();
        Present(meeting, "dflp", "fahd-suleiman").ShouldBeTrue();
        Present(meeting, "dflp", "talal-naji").ShouldBeFalse();
        Standings(meeting, "delegations/dflp/members/talal-naji").ShouldBe([Standing.AsPrinted]);
        Standings(meeting, "delegations/pflp-gc/members/talal-naji").ShouldBe([Standing.Corrected]);
        Standings(meeting, "delegations/dflp/members/fahd-suleiman").ShouldBe([Standing.Corrected]);
        meeting.Delegations.Count(delegation => delegation.Side == DelegationSide.Faction).ShouldBe(7);
    }

    [Fact]
    public async Task MoscowRoundOf2024_FirstDay_HasFourReadings()
    {
        var meeting = await MeetingAsync("2024-02-29-moscow-round");

        var when = Ledger.Of(meeting).Field("when")!;

        when.ReadingCount.ShouldBe(4);
        meeting.When.Certainty.ShouldBe(DateCertainty.Contradicted);
        when.Claims.Where(numbered => numbered.Claim.Standing == Standing.Alternative).Select(numbered => numbered.Claim.Value![..10]).Order(StringComparer.Ordinal)
            .ShouldBe(["2024-02-26", "2024-02-28", "2024-03-01"]);
    }

    [Fact]
    public async Task MedvedevsVisit_PrintedAsNovember_IsOfJanuary()
    {
        var meeting = await MeetingAsync("2011-01-18-medvedev-jericho");

        meeting.When.Edtf.ToString().ShouldBe("2011-01-18");
        Standings(meeting, "when").ShouldBe([Standing.AsPrinted, Standing.Corrected], ignoreOrder: true);
        meeting.Claims.Single(claim => claim is { Field: "when", Standing: Standing.AsPrinted }).Value.ShouldBe("November, year not given");
    }

    [Fact]
    public async Task Lavarov_AMisprint_IsANameThatIsFoundAndNeverPreferred()
    {
        var bundle = await SeedBundle.ReadAsync();
        var lavrov = bundle.People.Single(person => person.Slug == "sergey-lavrov");

        lavrov.Names.Where(name => name.Text.Contains("Lavarov", StringComparison.Ordinal)).Select(name => name.Kind).Distinct().ShouldBe([NameKind.Misprint]);
        bundle.Sources.Single(source => source.Slug == "maan-atfp-2011-05-24").KnownErrors.ShouldContain(error => error.Printed == "Lavarov" && error.Correction == "Lavrov");
    }

    [Fact]
    public async Task MajdalanisCall_WasWithAMinister_WhoIsNotNamed()
    {
        var meeting = await MeetingAsync("2021-majdalani-deputy-minister-call");

        meeting.Kind.ShouldBe(MeetingKind.PhoneCall);
        meeting.Delegations.Count.ShouldBe(2);
        Present(meeting, "plo-executive-committee", "ahmad-majdalani").ShouldBeTrue();
        meeting.Delegations.Single(delegation => delegation.Party == "russia-mfa").Members.ShouldBeEmpty();
        Standings(meeting, "delegations/russia-mfa/members/mikhail-bogdanov").ShouldBeEmpty();
        meeting.When.Edtf.ToString().ShouldBe("[2021-01-15..2021-02-08]");
    }

    [Fact]
    public async Task Meetings_ThatWereHopedFor_AreNotHeld()
    {
        var planned = (await SeedBundle.ReadAsync()).Meetings.Where(meeting => meeting.Kind == MeetingKind.PlannedMeeting).ToList();

        planned.Select(meeting => meeting.Slug.Value).ShouldBe(["2020-planned-moscow-meeting", "2021-planned-moscow-meeting", "2024-awaited-abbas-moscow-visit"], ignoreOrder: true);
        planned.SelectMany(meeting => meeting.Status).ShouldNotContain(entry => entry.Status == MeetingStatus.Held || entry.Status == MeetingStatus.Occurred);
        planned.SelectMany(meeting => meeting.Delegations).ShouldNotContain(delegation => delegation.Attendance == Attendance.Attended);
    }

    [Fact]
    public async Task InvitationOf2019_IsDisputed()
    {
        var meeting = await MeetingAsync("2019-07-16-bogdanov-abu-marzouk");

        var readings = meeting.Claims.Where(claim => claim.Field.EndsWith("/roles", StringComparison.Ordinal) && claim.Standing == Standing.Alternative).ToList();

        readings.Select(claim => claim.Source.Value).ShouldBe(["wilayat-times-2019-07-17", "sputnik-urdupoint-2019-07-16"], ignoreOrder: true);
        meeting.Delegations.SelectMany(delegation => delegation.Roles).ShouldNotContain(DelegationRole.Convener);
    }

    [Fact]
    public async Task TheFourteen_MetInCairoOnce()
    {
        var meeting = await MeetingAsync("2021-02-08-cairo-fourteen");

        meeting.PartiesReported.ShouldBe(new CountRange { Min = 14, Max = 14 });
        meeting.Track.ShouldBe(MeetingTrack.Cairo);
    }

    [Fact]
    public async Task YearsAlone_AreNeverDays() =>
        (await SeedBundle.ReadAsync()).Meetings.Select(meeting => meeting.When.Edtf.ToString()).ShouldAllBe(edtf => !edtf.EndsWith("-01-01", StringComparison.Ordinal));

    private static async Task<MeetingRecord> MeetingAsync(string slug) => (await SeedBundle.ReadAsync()).Meetings.Single(meeting => meeting.Slug == slug);

    private static bool Present(MeetingRecord meeting, string party, string person) =>
        meeting.Delegations.Any(delegation => delegation.Party == party && delegation.Members.Any(member => member.Person == person));

    private static IEnumerable<Standing> Standings(MeetingRecord meeting, string field) => meeting.Claims.Where(claim => claim.Field == field).Select(claim => claim.Standing);
}
