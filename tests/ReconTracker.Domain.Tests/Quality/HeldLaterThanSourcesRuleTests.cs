using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class HeldLaterThanSourcesRuleTests
{
    private static readonly SourceRecord Announcement = Source("telesur", "2024-02-16");
    private static readonly SourceRecord Report = Source("factions", "2024-03-01");

    [Fact]
    public void HeldAfterItsOnlySource_IsFound() => Of(MeetingStatus.Held, Claim("status/held", "telesur")).ShouldHaveSingleItem().Field.ShouldBe("status/held");

    [Fact]
    public void AnnouncedAfterItsOnlySource_IsAsItShouldBe() => Of(MeetingStatus.Announced, Claim("status/announced", "telesur")).ShouldBeEmpty();

    [Fact]
    public void HeldWithALaterReport_IsAsItShouldBe() => Of(MeetingStatus.Held, Claim("status/held", "telesur"), Claim("status/held", "factions")).ShouldBeEmpty();

    [Fact]
    public void LaterSourceOfAnotherField_DoesNotShowThatItWasHeld() => Of(MeetingStatus.Held, Claim("status/held", "telesur"), Claim("place", "factions")).ShouldHaveSingleItem();

    [Fact]
    public void NoClaimOnTheStatus_AnySourceCounts()
    {
        Of(MeetingStatus.Held, Claim("when", "telesur"), Claim("place", "factions")).ShouldBeEmpty();
        Of(MeetingStatus.Held, Claim("when", "telesur")).ShouldHaveSingleItem();
    }

    [Fact]
    public void SourceOfTheSameDay_CanReportIt() =>
        Find(QualityRuleCode.HeldLaterThanSources, Announcement, Meeting("talks", "2024-02-16") with { Claims = [Claim("status/held", "telesur")] }).ShouldBeEmpty();

    private static IReadOnlyList<QualityFinding> Of(MeetingStatus status, params ClaimRecord[] claims) =>
        Find(QualityRuleCode.HeldLaterThanSources, Announcement, Report, Meeting("talks", "2024-02-29/2024-03-01", status) with { Claims = claims });
}
