namespace ReconTracker.Browser.Tests;

/// <summary>Nothing keeps a reader of the English pages out. A class of its own, so that both languages are looked at side by side.</summary>
public sealed class AccessibilityEnglishTests(SharedReader shared) : IClassFixture<SharedReader>
{
    [Theory]
    [MemberData(nameof(SitePages.InEnglish), MemberType = typeof(SitePages))]
    public async Task Page_InEveryDress_HasNoBarrier(string address) => await Barriers.ShouldBeAbsentAsync(await shared.ReadAsync(address));

    [Fact]
    public async Task Barrier_OnAPage_IsFound()
    {
        var reader = await shared.ReadAsync(SitePages.Missing);
        await reader.Page.EvaluateAsync("() => document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\">')");

        var found = await Should.ThrowAsync<ShouldAssertException>(() => Barriers.ShouldBeAbsentAsync(reader));

        found.Message.ShouldContain("image-alt");
    }
}
