using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Records;

public class KeyedTests
{
    [Fact]
    public void Items_WithTheSameKey_AreNumberedFromTheSecond() =>
        Keyed.By((string[])["hamas", "fatah", "hamas", "hamas"], item => item).Select(pair => pair.Key).ShouldBe(["hamas", "fatah", "hamas-2", "hamas-3"]);

    [Fact]
    public void StatusLog_AnnouncedTwice_HasAPathForEach() =>
        (Sample.AMeeting with { Status = [new() { Status = MeetingStatus.Announced }, new() { Status = MeetingStatus.Announced }] })
            .Facts().Select(fact => fact.Path).Where(path => path.StartsWith("status/", StringComparison.Ordinal)).ShouldBe(["status/announced", "status/announced-2"]);
}
