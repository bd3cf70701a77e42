using ReconTracker.Data;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Desk;

/// <summary>Meetings that may be the one being entered.</summary>
public sealed class AlikeTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    [Theory]
    [InlineData("2011-05-23", "hamas", "2011-05-23-lavrov-seven-factions")]
    [InlineData("2011-05-22/2011-05-24", "fatah", "2011-05-21-moscow-workshop 2011-05-23-lavrov-seven-factions")]
    [InlineData("2011-05-23", "pij", "")]
    [InlineData("2011-05-25", "hamas", "")]
    [InlineData("2011", "hamas", "")]
    [InlineData("XXXX", "hamas", "")]
    public async Task Meetings_OfTheSameDaysAndParties_AreFound(string when, string party, string slugs)
    {
        await using var db = database.Collection();

        string.Join(' ', (await db.AlikeAsync(Edtf.Parse(when), [new Slug(party)])).Select(meeting => meeting.Slug)).ShouldBe(slugs);
    }

    [Fact]
    public async Task Meetings_ForNobody_AreNone()
    {
        await using var db = database.Collection();

        (await db.AlikeAsync(Edtf.Parse("2011-05-23"), [])).ShouldBeEmpty();
    }
}
