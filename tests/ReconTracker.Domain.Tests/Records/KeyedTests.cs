using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Records;

public class KeyedTests
{
    [Fact]
    public void Items_WithTheSameKey_AreNumberedFromTheSecond() =>
        Keyed.By((string[])["hamas", "fatah", "hamas", "hamas"], item => item).Select(pair => pair.Key).ShouldBe(["hamas", "fatah", "hamas-2", "hamas-3"]);

    [Theory]
    [InlineData("x x x-2", "x x-2 x-2-2")]
    [InlineData("x x-2 x", "x x-2 x-3")]
    [InlineData("x x x-3 x x", "x x-2 x-3 x-4 x-5")]
    public void Items_WhoseKeyIsTaken_GetTheNextFreeOne(string keys, string expected) =>
        Keyed.By(keys.Split(' '), item => item).Select(pair => pair.Key).ShouldBe(expected.Split(' '));

    [Fact]
    public async Task Items_OfOneKey_AreNumberedInNoTime() =>
        (await Task.Run(() => Keyed.By(Enumerable.Repeat("x", 200_000), item => item).Last().Key).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)).ShouldBe("x-200000");

    [Fact]
    public void StatusLog_AnnouncedTwice_HasAPathForEach() =>
        (Sample.AMeeting with { Status = [new() { Status = MeetingStatus.Announced }, new() { Status = MeetingStatus.Announced }] })
            .Facts().Select(fact => fact.Path).Where(path => path.StartsWith("status/", StringComparison.Ordinal)).ShouldBe(["status/announced", "status/announced-2"]);
}
