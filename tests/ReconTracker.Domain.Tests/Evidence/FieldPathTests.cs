using ReconTracker.Domain.Evidence;

namespace ReconTracker.Domain.Tests.Evidence;

public class FieldPathTests
{
    [Theory]
    [InlineData("when", "when", true)]
    [InlineData("delegations/hamas", "delegations/hamas/attendance", true)]
    [InlineData("delegations/hamas", "delegations/hamas-2", false)]
    [InlineData("delegations/hamas/attendance", "delegations/hamas", false)]
    [InlineData("whe", "when", false)]
    [InlineData("When", "when", false)]
    public void Path_AndAField_CoversWhatLiesBeneathIt(string path, string field, bool covers) => FieldPath.Covers(path, field).ShouldBe(covers);

    [Theory]
    [InlineData("delegations/hamas/attendance", "delegations/hamas")]
    [InlineData("delegations/hamas", "delegations")]
    [InlineData("when", "")]
    [InlineData("", "")]
    public void Path_Parent_IsOneLevelUp(string path, string parent) => FieldPath.Parent(path).ShouldBe(parent);
}
