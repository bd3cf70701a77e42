using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>A difference is told field by field, by the paths that claims use.</summary>
public class RecordDiffTests
{
    [Fact]
    public void Records_ThatAreEqual_DoNotDiffer() => RecordDiff.Between(AMeeting, AMeeting with { }).ShouldBeEmpty();

    [Fact]
    public void Field_ThatChanged_IsGivenBeforeAndAfter() =>
        RecordDiff.Between(AMeeting, AMeeting with { When = On("2011-05-24") }).ShouldBe([new FieldChange("when/edtf", "2011-05-23", "2011-05-24")]);

    [Fact]
    public void Delegations_InAnotherOrder_AreNoDifferenceOfTheirFields() =>
        RecordDiff.Between(AMeeting with { Delegations = [Delegation("a"), Delegation("b")] }, AMeeting with { Delegations = [Delegation("b"), Delegation("a")] }).ShouldBeEmpty();

    [Fact]
    public void Delegation_Added_IsNamedByItsParty() =>
        RecordDiff.Between(AMeeting, AMeeting with { Delegations = [Delegation("hamas", "mousa")] }).ShouldBe(
        [
            new FieldChange("delegations/hamas/party", null, "hamas"),
            new FieldChange("delegations/hamas/side", null, "faction"),
            new FieldChange("delegations/hamas/attendance", null, "attended"),
            new FieldChange("delegations/hamas/members/mousa/person", null, "mousa"),
        ]);

    [Fact]
    public void Member_Moved_IsRemovedAndAdded() =>
        RecordDiff.Between(
            AMeeting with { Delegations = [Delegation("dflp", "naji"), Delegation("pflp-gc")] },
            AMeeting with { Delegations = [Delegation("dflp"), Delegation("pflp-gc", "naji")] }).ShouldBe(
        [
            new FieldChange("delegations/dflp/members/naji/person", "naji", null),
            new FieldChange("delegations/pflp-gc/members/naji/person", null, "naji"),
        ]);

    [Fact]
    public void Speaker_OfAParty_IsNamedByThePersonAsInClaims() =>
        RecordDiff.Between(
            AStatement with { Speakers = [new() { Person = new("sergey-lavrov"), Party = new("russia-mfa") }] },
            AStatement with { Speakers = [new() { Person = new("sergey-lavrov"), Party = new("russia-mfa"), Capacity = "Minister" }] })
            .ShouldBe([new FieldChange("speakers/sergey-lavrov/capacity", null, "Minister")]);

    [Fact]
    public void Explanation_Reworded_IsNamedByItsRule() =>
        RecordDiff.Between(
            AMeeting with { Explanations = [new() { Rule = QualityRuleCode.SingleSource, Text = "One." }] },
            AMeeting with { Explanations = [new() { Rule = QualityRuleCode.SingleSource, Text = "Only one." }] })
            .ShouldBe([new FieldChange("explanations/single_source/text", "One.", "Only one.")]);

    [Fact]
    public void Status_ASecondOfTheSame_IsNumbered() =>
        RecordDiff.Between(AMeeting, AMeeting with { Status = [.. AMeeting.Status, new() { Status = MeetingStatus.Held, Note = "Again." }] }).ShouldBe(
        [
            new FieldChange("status/held-2/status", null, "held"),
            new FieldChange("status/held-2/note", null, "Again."),
        ]);

    [Fact]
    public void Claim_Changed_IsNamedByFieldSourceAndParagraph() =>
        RecordDiff.Between(
            ATopic with { Claims = [Claim("names") with { Paragraph = 2 }] },
            ATopic with { Claims = [Claim("names", Standing.Corrected) with { Paragraph = 2 }] })
            .ShouldBe([new FieldChange("claims/names [maan-2011 2]/standing", "preferred", "corrected")]);

    [Fact]
    public void Record_NewOrWithdrawn_DiffersInEveryField()
    {
        RecordDiff.Between(null, ATopic).ShouldAllBe(change => change.Before == null);
        RecordDiff.Between(ATopic, null).ShouldAllBe(change => change.After == null);
        RecordDiff.Between(null, ATopic).Select(change => change.Path).ShouldBe(["slug", "names/Elections/text", "names/Elections/language", "names/Elections/kind", "definition"]);
    }
}
