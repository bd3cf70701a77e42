using System.Net;
using AngleSharp.Html.Parser;

namespace ReconTracker.Web.Tests.Reading.Problems;

public sealed class ProblemPageTests(SeededApp app)
{
    [Fact]
    public async Task NotFound_MistypedRecord_OffersASearchForItsWords()
    {
        using var answer = await app.Client.GetAsync(new Uri("/meetings/2011-lavrov-seven", UriKind.Relative));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        page.QuerySelectorAll("form[role=search]").Length.ShouldBe(1);
        page.QuerySelector(".ask input")!.GetAttribute("value").ShouldBe("2011 lavrov seven");
        page.QuerySelector("main .formats a[href='/timeline']").ShouldNotBeNull();
    }

    [Fact]
    public async Task NotFound_Arabic_SpeaksArabicAndStaysThere()
    {
        using var answer = await app.Client.GetAsync(new Uri("/ar/nowhere", UriKind.Relative));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        answer.Content.Headers.ContentLanguage.ShouldContain("ar");
        page.QuerySelector(".ask")!.GetAttribute("action").ShouldBe("/ar/search");
    }
}
