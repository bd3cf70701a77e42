using System.Net;
using System.Text.Json;
using ReconTracker.Data.Curation;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Reading.Ended;

/// <summary>Addresses last: that of a withdrawn record says so, that of a merged one leads on, and the history of both can be read.</summary>
public sealed class EndedRecordTests(SeededApp app)
{
    private const string Said = "/statements/2011-05-23-lavrov-state-terms";

    [Fact]
    public async Task Withdrawn_Address_SaysWhenAndWhyInThreeLanguages()
    {
        await using var own = await WithdrawnAsync();

        foreach (var prefix in new[] { "", "/ar", "/ru" })
        {
            var (status, _, text) = await GetAsync(own, prefix + Said);

            status.ShouldBe(HttpStatusCode.Gone);
            text.ShouldContain("Said by somebody else.");
            text.ShouldContain($"href=\"{prefix}{Said}/history\"");
            text.ShouldContain("<time datetime=");
        }
    }

    [Theory]
    [InlineData(Said + ".json", null)]
    [InlineData(Said, "application/json")]
    public async Task Withdrawn_Data_IsAProblemForPrograms(string address, string? accept)
    {
        await using var own = await WithdrawnAsync();

        var (status, type, text) = await GetAsync(own, address, accept);

        (status, type).ShouldBe((HttpStatusCode.Gone, "application/problem+json"));
        JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()!.ShouldContain("Said by somebody else.");
    }

    [Fact]
    public async Task Withdrawn_Record_StandsInHistoryAndChangesAndNowhereElse()
    {
        await using var own = await WithdrawnAsync();

        var history = await own.PageAsync($"{Said}/history");
        history.QuerySelector("#ended")!.TextContent.Trim().ShouldBe("withdrawn");
        history.QuerySelectorAll(".revisions tbody tr").Length.ShouldBe(2);
        history.QuerySelector("#revision-2 .ended")!.TextContent.Trim().ShouldBe("withdrawn");
        history.QuerySelector("#comparison a[href*='revision=1']").ShouldNotBeNull("what it said can be said again");
        history.QuerySelector("#acts a[href*='/withdraw/']").ShouldBeNull();
        using var data = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri($"{Said}/history.json", UriKind.Relative)));
        data.RootElement.GetProperty("ending").GetProperty("withdrawn").GetBoolean().ShouldBeTrue();
        data.RootElement.GetProperty("revisions")[0].GetProperty("ending").GetProperty("withdrawn").GetBoolean().ShouldBeTrue();

        var entry = (await own.PageAsync("/changes")).QuerySelector(".days > li > ul > li").ShouldNotBeNull();
        entry.TextContent.ShouldContain("ended: 1 statement");
        entry.QuerySelector($".changed a[href='{Said}/history']").ShouldNotBeNull().TextContent.ShouldNotContain("2011-05-23-lavrov-state-terms", Case.Sensitive, "it is called as it was");
        (await own.Client.GetStringAsync(new Uri("/changes.json", UriKind.Relative))).ShouldContain("\"ending\":{\"withdrawn\":true}");
        foreach (var list in new[] { "/statements.jsonl", "/statements.atom", "/statements.csv", "/statements.json" })
        {
            (await own.Client.GetStringAsync(new Uri(list, UriKind.Relative))).ShouldNotContain("2011-05-23-lavrov-state-terms");
        }
    }

    [Fact]
    public async Task Withdrawn_Record_ThatComesBack_IsReadAgain()
    {
        await using var own = await WithdrawnAsync();
        var editor = new Editor(own.ConnectionString);
        var edit = await editor.LastEditAsync();
        await editor.ActAsync(db => db.PlanUndoAsync(edit));

        (await own.PageAsync(Said)).QuerySelector("h1").ShouldNotBeNull();
        var history = await own.PageAsync($"{Said}/history");
        history.QuerySelector("#ended").ShouldBeNull();
        history.QuerySelector("#revision-3")!.TextContent.ShouldContain("back again");
        history.QuerySelector("#comparison .notice")!.TextContent.ShouldContain("the record ends");
        (await own.PageAsync("/changes")).QuerySelector(".days > li > ul > li")!.TextContent.ShouldContain("back again");
    }

    [Fact]
    public async Task Merged_Address_LeadsToTheOther_AndNotAfterTheyAreSplit()
    {
        await using var own = await app.StartAsync();
        var editor = await MergeAsync(own);

        (await RedirectAsync(own, "/people/m-marzuq")).ShouldBe((HttpStatusCode.MovedPermanently, "/people/mousa-abu-marzouk"));
        (await RedirectAsync(own, "/ar/people/m-marzuq")).ShouldBe((HttpStatusCode.MovedPermanently, "/ar/people/mousa-abu-marzouk"));
        (await RedirectAsync(own, "/people/m-marzuq.json")).ShouldBe((HttpStatusCode.MovedPermanently, "/people/mousa-abu-marzouk.json"));
        (await RedirectAsync(own, "/timeline?person=m-marzuq")).ShouldBe((HttpStatusCode.Redirect, "/timeline?person=mousa-abu-marzouk"));
        var history = await own.PageAsync("/people/m-marzuq/history");
        history.QuerySelector("#ended a")!.GetAttribute("href").ShouldBe("/people/mousa-abu-marzouk");
        history.QuerySelector("h1")!.TextContent.ShouldContain("M. Marzuq");
        (await own.PageAsync("/changes")).QuerySelector(".days > li > ul > li")!.TextContent.ShouldContain("merged into");

        var merged = await editor.LastEditAsync();
        await editor.ActAsync(db => db.PlanUndoAsync(merged));

        (await own.PageAsync("/people/m-marzuq")).QuerySelector("h1")!.TextContent.ShouldContain("M. Marzuq");
        (await GetAsync(own, "/timeline?person=m-marzuq")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Merged_Party_LeadsToTheOtherFromEitherRoom()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(AParty with { Slug = new("hms"), Names = [Name("HMS")] });
        await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Party, new("hms")), new Slug("hamas")));

        (await RedirectAsync(own, "/factions/hms")).ShouldBe((HttpStatusCode.MovedPermanently, "/factions/hamas"));
        (await RedirectAsync(own, "/institutions/hms")).ShouldBe((HttpStatusCode.MovedPermanently, "/factions/hamas"));
        (await RedirectAsync(own, "/timeline?with=hms&with=fatah")).ShouldBe((HttpStatusCode.Redirect, "/timeline?with=fatah&with=hamas"));
    }

    [Theory]
    [InlineData("/people/nobody-at-all")]
    [InlineData("/people/nobody-at-all.json")]
    [InlineData("/people/nobody-at-all/history")]
    public async Task Address_OfNoRecord_IsNotFound(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<SeededApp.OwnApp> WithdrawnAsync()
    {
        var own = await app.StartAsync();
        (await GetAsync(own, Said)).Status.ShouldBe(HttpStatusCode.OK);
        await new Editor(own.ConnectionString).ActAsync(db => db.PlanWithdrawalAsync(new RecordReference(RecordKind.Statement, new("2011-05-23-lavrov-state-terms"))), "Said by somebody else.");
        await Until.HoldsAsync(async () => (await GetAsync(own, Said)).Status == HttpStatusCode.Gone);
        return own;
    }

    private static async Task<Editor> MergeAsync(SeededApp.OwnApp own)
    {
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(APerson with { Slug = new("m-marzuq"), Names = [Name("M. Marzuq")] });
        await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Person, new("m-marzuq")), new Slug("mousa-abu-marzouk")));
        return editor;
    }

    private static async Task<(HttpStatusCode Status, string? Type, string Text)> GetAsync(SeededApp.OwnApp own, string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept ?? "text/html");
        using var answer = await own.Client.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<(HttpStatusCode Status, string? Location)> RedirectAsync(SeededApp.OwnApp own, string address)
    {
        using var answer = await own.Client.GetAsync(new Uri(address, UriKind.Relative));
        return (answer.StatusCode, answer.Headers.Location?.ToString());
    }
}
