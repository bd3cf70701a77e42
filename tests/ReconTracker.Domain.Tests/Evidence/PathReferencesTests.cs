using ReconTracker.Domain.Evidence;

namespace ReconTracker.Domain.Tests.Evidence;

public sealed class PathReferencesTests
{
    [Theory]
    [InlineData("when", "")]
    [InlineData("delegations/hamas/attendance", "party hamas")]
    [InlineData("delegations/dflp/members/talal-naji/office", "party dflp, person talal-naji")]
    [InlineData("speakers/hamas", "person hamas, party hamas")]
    [InlineData("affiliations/hamas-2", "party hamas-2, party hamas")]
    [InlineData("names/Mousa Abu Marzook", "")]
    public void Of_Path_NamesWhatItMayMean(string path, string expected) =>
        string.Join(", ", PathReferences.Of(path)).ShouldBe(expected);
}
