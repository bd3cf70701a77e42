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
    public void Status_AnEarlierOfTheSameRemoved_IsTheOneThatIsGone()
    {
        StatusRecord first = new() { Status = MeetingStatus.Announced, Note = "In the spring." }, second = new() { Status = MeetingStatus.Announced, Note = "In the autumn." };

        RecordDiff.Between(AMeeting with { Status = [first, second] }, AMeeting with { Status = [second] }).ShouldBe(
        [
            new FieldChange("status/announced/status", "announced", null),
            new FieldChange("status/announced/note", "In the spring.", null),
        ]);
    }

    [Fact]
    public void Status_InAnotherOrder_IsToldAsOrder() =>
        RecordDiff.Between(
            AMeeting with { Status = [new() { Status = MeetingStatus.Postponed }, new() { Status = MeetingStatus.Held }] },
            AMeeting with { Status = [new() { Status = MeetingStatus.Held }, new() { Status = MeetingStatus.Postponed }] })
            .ShouldBe([new FieldChange("status", "postponed, held", "held, postponed") { Kind = ChangeKind.Reordered }]);

    [Fact]
    public void Status_EnteredBeforeTheLast_IsAddedAndItsPlaceTold() =>
        RecordDiff.Between(
            AMeeting with { Status = [new() { Status = MeetingStatus.Announced, Note = "A." }, new() { Status = MeetingStatus.Held }] },
            AMeeting with { Status = [new() { Status = MeetingStatus.Announced, Note = "New." }, new() { Status = MeetingStatus.Announced, Note = "A." }, new() { Status = MeetingStatus.Held }] }).ShouldBe(
        [
            new FieldChange("status/announced-2/status", null, "announced"),
            new FieldChange("status/announced-2/note", null, "New."),
            new FieldChange("status", "announced, held", "announced-2, announced, held") { Kind = ChangeKind.Reordered },
        ]);

    [Fact]
    public void Outcome_UnderAnotherKey_IsRenamed() =>
        RecordDiff.Between(AMeeting with { Outcomes = [Outcome("statement"), Outcome("other") with { Title = "Other" }] }, AMeeting with { Outcomes = [Outcome("other") with { Title = "Other" }, Outcome("moscow-statement")] })
            .ShouldBe([new FieldChange("outcomes/statement/key", "statement", "moscow-statement")]);

    [Fact]
    public void Party_AnotherInTheSameSeat_IsRemovedAndAdded() =>
        RecordDiff.Between(AMeeting with { Delegations = [Delegation("hamas")] }, AMeeting with { Delegations = [Delegation("fatah")] })
            .Where(change => change.Path.EndsWith("/party", StringComparison.Ordinal)).ShouldBe(
            [
                new FieldChange("delegations/hamas/party", "hamas", null),
                new FieldChange("delegations/fatah/party", null, "fatah"),
            ]);

    [Fact]
    public void Claims_OfOneFieldSourceAndParagraph_AreToldApartByWhatTheySay()
    {
        var (one, two) = (Claim("names") with { Paragraph = 2, Fragment = "one", Note = "A." }, Claim("names") with { Paragraph = 2, Fragment = "two" });

        RecordDiff.Of(ATopic with { Claims = [one, two] }, ATopic with { Claims = [two] }).Claims.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(change => change.Before.ShouldBe(one), change => change.After.ShouldBeNull());
        RecordDiff.Of(ATopic with { Claims = [one, two] }, ATopic with { Claims = [two, one with { Note = "B." }] }).Claims.ShouldHaveSingleItem()
            .Fields.ShouldBe([new FieldChange("note", "A.", "B.")]);
    }

    [Fact]
    public void Claim_MovedToAnotherParagraphOrField_IsChanged()
    {
        var claim = Claim("names") with { Paragraph = 2, Fragment = "one" };

        RecordDiff.Between(ATopic with { Claims = [claim] }, ATopic with { Claims = [claim with { Paragraph = 3 }] }).ShouldBe([new FieldChange("claims/names [maan-2011 2]/paragraph", "2", "3")]);
        RecordDiff.Between(ATopic with { Claims = [claim] }, ATopic with { Claims = [claim with { Field = "definition" }] }).ShouldBe([new FieldChange("claims/names [maan-2011 2]/field", "names", "definition")]);
    }

    [Fact]
    public void Field_AddedOrRemoved_StandsWhereTheRecordHasIt() =>
        RecordDiff.Between(AMeeting with { Track = MeetingTrack.Moscow }, AMeeting with { Title = "Anew", Format = MeetingFormat.InPerson, Summary = "Anew." }).Select(change => $"{change.Kind} {change.Path}")
            .ShouldBe(["Changed title", "Added format", "Removed track", "Changed summary"]);

    [Fact]
    public void Record_NewOrWithdrawn_DiffersInEveryField()
    {
        RecordDiff.Between(null, ATopic).ShouldAllBe(change => change.Before == null);
        RecordDiff.Between(ATopic, null).ShouldAllBe(change => change.After == null);
        RecordDiff.Between(null, ATopic).Select(change => change.Path).ShouldBe(["slug", "names/Elections/text", "names/Elections/language", "names/Elections/kind", "definition"]);
    }
}
