using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>What spoke of one person or party speaks of another.</summary>
public class RepointingTests
{
    private static readonly Slug Stays = new("hamas");

    private static readonly Repointing Parties = new(new RecordReference(RecordKind.Party, new("hms")), Stays);

    private static readonly Repointing People = new(new RecordReference(RecordKind.Person, new("m-marzuq")), new("mousa-abu-marzouk"));

    [Fact]
    public void Meeting_ThatNamesTheOne_NamesTheOtherWithItsEvidence()
    {
        var meeting = AMeeting with
        {
            Delegations = [Delegation("hms", "hms"), Delegation("fatah") with { OnBehalfOf = new("plo") }, Delegation("wing") with { OnBehalfOf = new("hms") }],
            Outcomes = [Outcome("accord") with { Endorsements = [new() { Party = new("hms"), Endorsement = EndorsementKind.Signed }] }],
            Claims =
            [
                Claim("delegations/hms/attendance"),
                Claim("delegations/hms/members/hms"),
                Claim("outcomes/accord/endorsements/hms"),
                Claim("delegations/fatah/onBehalfOf", Standing.Alternative, "hms"),
                Claim("title", Standing.Alternative, "hms"),
            ],
        };

        var now = (MeetingRecord)Parties.Of(meeting);

        now.Check();
        now.Delegations.Select(delegation => (delegation.Party.Value, delegation.OnBehalfOf?.Value)).ShouldBe([("hamas", null), ("fatah", "plo"), ("wing", "hamas")]);
        now.Delegations[0].Members.ShouldHaveSingleItem().Person.Value.ShouldBe("hms", "a person of that name is somebody else");
        now.Outcomes[0].Endorsements[0].Party.ShouldBe(Stays);
        now.Claims.Select(claim => (claim.Field, claim.Value)).ShouldBe(
        [
            ("delegations/hamas/attendance", null),
            ("delegations/hamas/members/hms", null),
            ("outcomes/accord/endorsements/hamas", null),
            ("delegations/fatah/onBehalfOf", "hamas"),
            ("title", "hms"),
        ]);
    }

    [Fact]
    public void Sources_ThatDifferedOnlyAboutWhichOfTheTwo_AreSettledFirst()
    {
        var meeting = AMeeting with
        {
            Delegations = [Delegation("fatah") with { OnBehalfOf = Stays }],
            Claims = [Claim("delegations/fatah/onBehalfOf"), Claim("delegations/fatah/onBehalfOf", Standing.Alternative, "hms")],
        };

        Should.Throw<RuleBrokenException>(() => Parties.Of(meeting)).Path.ShouldBe("delegations/fatah/onBehalfOf");
    }

    [Fact]
    public void Reading_OfAWholeEntry_IsOneOfTheOther()
    {
        var meeting = AMeeting with { Delegations = [Delegation("fatah", "a")], Claims = [Claim("delegations/fatah/members/a", Standing.Alternative, "m-marzuq")] };

        People.Of(meeting).Claims.ShouldHaveSingleItem().Value.ShouldBe("mousa-abu-marzouk");
    }

    [Fact]
    public void Delegations_OfBoth_AreBroughtTogether()
    {
        var meeting = AMeeting with
        {
            Delegations = [Delegation("hms", "a", "b") with { Roles = [DelegationRole.Host], Headcount = new() { Min = 2, Max = 2 } }, Delegation("hamas", "b", "c")],
            Claims = [Claim("delegations/hms/attendance"), Claim("delegations/hms/members/a"), Claim("delegations/hamas/attendance"), Claim("delegations/hamas/members/c")],
        };

        var now = (MeetingRecord)Parties.Of(meeting);

        now.Check();
        var delegation = now.Delegations.ShouldHaveSingleItem();
        delegation.Members.Select(member => member.Person.Value).ShouldBe(["a", "b", "c"]);
        delegation.Headcount.ShouldBe(new CountRange { Min = 2, Max = 2 });
        now.Claims.Select(claim => claim.Field).ShouldBe(["delegations/hamas/attendance", "delegations/hamas/members/a", "delegations/hamas/members/c"]);
    }

    [Fact]
    public void Delegations_ThatContradict_AreRefusedSayingWhere()
    {
        var meeting = AMeeting with { Delegations = [Delegation("hms"), Delegation("hamas") with { Attendance = Attendance.Invited }] };

        var refusal = Should.Throw<RuleBrokenException>(() => Parties.Of(meeting));

        refusal.Path.ShouldBe("delegations/hamas/attendance");
        refusal.Sentence.ShouldBe("What is said of the two differs: 'attended' and 'invited'.");
    }

    [Fact]
    public void Members_OfOneDelegation_AreBroughtTogether()
    {
        var meeting = AMeeting with
        {
            Delegations = [Delegation("hamas", "mousa-abu-marzouk", "m-marzuq")],
            Claims = [Claim("delegations/hamas/members/m-marzuq/office")],
        };

        var now = (MeetingRecord)People.Of(meeting);

        now.Delegations[0].Members.ShouldHaveSingleItem().Person.Value.ShouldBe("mousa-abu-marzouk");
        now.Claims.ShouldHaveSingleItem().Field.ShouldBe("delegations/hamas/members/mousa-abu-marzouk/office");
    }

    [Fact]
    public void Speakers_OfOneStatement_AreBroughtTogether_UnlessTheyContradict()
    {
        var statement = AStatement with
        {
            Speakers = [new() { Person = new("mousa-abu-marzouk"), Party = new("hamas") }, new() { Person = new("m-marzuq"), Capacity = "Deputy head" }],
            RelayedBy = [new() { Person = new("m-marzuq") }],
            Claims = [Claim("speakers/m-marzuq"), Claim("relayedBy/m-marzuq")],
        };

        var now = (StatementRecord)People.Of(statement);

        now.Check();
        now.Speakers.ShouldHaveSingleItem().ShouldBe(new SpeakerRecord { Person = new("mousa-abu-marzouk"), Party = new("hamas"), Capacity = "Deputy head" });
        now.RelayedBy.ShouldHaveSingleItem().Person!.Value.Value.ShouldBe("mousa-abu-marzouk");
        now.Claims.Select(claim => claim.Field).ShouldBe(["speakers/mousa-abu-marzouk", "relayedBy/mousa-abu-marzouk"]);
        var contradicting = statement with { Speakers = [statement.Speakers[0], statement.Speakers[1] with { Party = new("fatah") }] };
        Should.Throw<RuleBrokenException>(() => People.Of(contradicting)).Path.ShouldBe("speakers/mousa-abu-marzouk/party");
    }

    [Fact]
    public void Claim_OfSomebodyWhomTheRecordDoesNotName_Follows()
    {
        var meeting = AMeeting with { Delegations = [Delegation("hamas")], Claims = [Claim("delegations/hamas/members/m-marzuq", Standing.Alternative, "came")] };

        People.Of(meeting).Claims.ShouldHaveSingleItem().Field.ShouldBe("delegations/hamas/members/mousa-abu-marzouk");
    }

    [Fact]
    public void Document_ThatMentionsNeither_IsTheSame()
    {
        var meeting = AMeeting with { Delegations = [Delegation("fatah", "m-marzuq")], Claims = [Claim("delegations/fatah/attendance"), Claim("delegations/fatah/attendance", source: "other")] };

        RecordJson.Write(Parties.Of(meeting)).ShouldBe(RecordJson.Write(meeting));
    }
}
