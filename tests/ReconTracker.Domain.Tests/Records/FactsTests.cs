using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>What a record states, and which of it must be shown.</summary>
public class FactsTests
{
    [Fact]
    public void Meeting_WithEverything_NeedsEvidenceForAllButTheEditorsCoding()
    {
        var meeting = AMeeting with
        {
            Format = MeetingFormat.InPerson,
            Track = MeetingTrack.Moscow,
            PartOf = new() { Meeting = new("round"), Relation = MeetingRelation.SessionOf },
            Place = new() { City = "Moscow", Country = Domain.Values.CountryCode.Parse("RU"), Precision = PlacePrecision.City },
            PartiesReported = new() { Min = 12, Max = 14 },
            Delegations = [Delegation("hamas", "mousa") with { Roles = [DelegationRole.Host], MediatorRole = MediatorRole.GoodOffices, Headcount = new() { Min = 3, Max = 3 }, OnBehalfOf = new("plo") }],
            Outcomes = [Outcome("text") with { Endorsements = [new() { Party = new("hamas"), Endorsement = EndorsementKind.Signed }] }],
            Topics = [new("elections")],
        };

        meeting.Facts().Where(fact => fact.NeedsEvidence).Select(fact => $"{fact.Path} = {fact.Value}").ShouldBe(
        [
            "when = 2011-05-23", "place = Moscow, RU", "partOf = round", "partiesReported = 12..14", "status/held = held",
            "delegations/hamas/attendance = attended", "delegations/hamas/roles = host", "delegations/hamas/headcount = 3", "delegations/hamas/onBehalfOf = plo",
            "delegations/hamas/members/mousa = mousa", "outcomes/text = joint_statement_issued", "outcomes/text/endorsements/hamas = signed",
        ]);
        meeting.Facts().Where(fact => !fact.NeedsEvidence).Select(fact => fact.Path).ShouldBe(
            ["title", "kind", "scope", "summary", "format", "track", "delegations/hamas/mediatorRole", "topics/elections"]);
    }

    [Fact]
    public void AnyMeeting_FactsPaths_AreDistinct() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => new AnyRecord(seed).Meeting().Facts().Select(fact => fact.Path).ShouldBeUnique()).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyStatement_FactsPaths_AreDistinct() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => new AnyRecord(seed).Statement().Facts().Select(fact => fact.Path).ShouldBeUnique()).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyRecord_References_AreThoseOfItsDocument() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            // every slug of the pool that stands in the document as a value, other than the record's own, is a reference
            var record = new AnyRecord(seed).Meeting() with { Outcomes = [] };
            var json = RecordJson.Write(record)[(RecordJson.Write(record).IndexOf(',', StringComparison.Ordinal) + 1)..];
            AnyRecord.Pool.Where(slug => json.Contains($"\"{slug}\"", StringComparison.Ordinal)).ShouldBe(record.References().Select(reference => reference.Slug).Distinct(), ignoreOrder: true);
        }).QuickCheckThrowOnFailure();
}
