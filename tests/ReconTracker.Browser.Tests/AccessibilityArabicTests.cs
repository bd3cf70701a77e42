namespace ReconTracker.Browser.Tests;

/// <summary>Nothing keeps a reader of the Arabic pages out. A class of its own, so that both languages are looked at side by side.</summary>
public sealed class AccessibilityArabicTests(SharedReader shared) : IClassFixture<SharedReader>
{
    [Theory]
    [MemberData(nameof(SitePages.InArabic), MemberType = typeof(SitePages))]
    public async Task Page_OnAPhone_HasNoBarrier(string address) => await Barriers.ShouldBeAbsentAsync(await shared.ReadAsync(address), isTranslated: true);
}
