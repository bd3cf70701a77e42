using ReconTracker.Web.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

public sealed class TimeCodeTests
{
    // appendix B of RFC 6238, the last six of its eight digits; the key is "12345678901234567890" in Base32
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_OfAMoment_IsThatOfTheStandard(long seconds, string code) =>
        TimeCode.Of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", TimeCode.StepsAt(DateTimeOffset.FromUnixTimeSeconds(seconds)).First()).ShouldBe(code);
}
