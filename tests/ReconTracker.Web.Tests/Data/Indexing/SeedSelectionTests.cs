using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data.Queries;

namespace ReconTracker.Web.Tests.Data.Indexing;

public sealed class SeedSelectionTests(SeededApp app)
{
    public static TheoryData<string> Filters =>
    [
        "", "?sort=oldest", "?scope=context", "?scope=in", "?scope=related&scope=context",
        "?faction=hamas", "?faction=hamas&faction=fatah", "?faction=ppsf", "?faction=pij&scope=context&sort=oldest", "?faction=egypt&scope=context", "?faction=hamas&attendance=any",
        "?with=hamas&with=fatah", "?with=hamas&with=fatah&without=pij", "?without=hamas", "?without=pij&attendance=expected", "?attendance=accepted", "?attendance=any&without=fatah",
        "?mediator=russia-mfa", "?track=cairo&scope=context", "?format=telephone&scope=context", "?person=mousa-abu-marzouk", "?person=sergey-lavrov&attendance=any",
        "?place=Moscow", "?place=RU&place=Cairo&scope=context", "?certainty=high", "?certainty=low&certainty=unknown&scope=context", "?sources=2", "?sources=4&scope=context",
        "?kind=visit", "?kind=election&scope=context", "?kind=visit&kind=phone_call", "?status=held", "?status=proposed&status=expected", "?status=lapsed&scope=context",
        "?topic=elections", "?topic=elections&topic=plo_reform&scope=context", "?from=2021", "?to=2011", "?from=2021-02&to=2021-02", "?from=2021-02-04&to=2021-02-04",
        "?from=2016&to=2016", "?from=2008&to=2009&scope=context", "?from=2024-03-02", "?to=2007-01-01&scope=context",
        "?from=2011&to=2021&certain=1", "?from=2024-02-29&certain=1", "?to=2011-05&certain=1&scope=context", "?act=position&act=hope", "?act=demand&track=moscow",
        "?q=hamas", "?q=marzouk", "?q=Abu%20Marzouq", "?q=%D8%A3%D8%A8%D9%88%20%D9%85%D8%B1%D8%B2%D9%88%D9%82", "?q=%D0%90%D0%B1%D1%83%20%D0%9C%D0%B0%D1%80%D0%B7%D1%83%D0%BA",
        "?q=Jericho", "?q=Majdalani&scope=context", "?q=Safronkov&scope=context", "?q=nobody-of-that-name",
        "?q=hamas&from=2019&to=2021&status=held&faction=hamas&topic=unity_restoration", "?faction=hamas&kind=bilateral_with_mediator&from=2019&scope=context",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Seed_UnderFilter_GivesAndCountsWhatTheDocumentsGive(string address)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var checks = new SelectionChecks(await db.BundleAsync());
        var filter = RecordFilterTests.Read(address);
        var index = await RecordIndex.LoadAsync(db);

        var meetings = await index.MeetingsAsync(filter, db);
        checks.Meetings(meetings);
        checks.MeetingFacets(meetings);
        new PresenceChecks(await db.BundleAsync()).All(meetings);
        checks.Statements(await index.StatementsAsync(filter, db));
    }

    [Theory]
    [InlineData("?scope=context")]
    [InlineData("?scope=context&sort=oldest")]
    public async Task Page_AfterEachRecord_GivesTheRestInOrder(string address)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var filter = RecordFilterTests.Read(address);
        var index = await RecordIndex.LoadAsync(db);
        List<Slug> meetings = [.. (await index.MeetingsAsync(filter, db)).InOrder];
        List<Slug> statements = [.. (await index.StatementsAsync(filter, db)).InOrder];

        foreach (var (place, last) in meetings.Index())
        {
            (await index.MeetingsAsync(filter.Continued(last), db)).InOrder.ShouldBe(meetings.Skip(place + 1), last);
        }

        foreach (var (place, last) in statements.Index())
        {
            (await index.StatementsAsync(filter.Continued(last), db)).InOrder.ShouldBe(statements.Skip(place + 1), last);
        }
    }

    [Fact]
    public async Task Filter_OfOtherWords_HasToBeLookedUp()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var selection = await (await RecordIndex.LoadAsync(db)).MeetingsAsync(RecordFilterTests.Read("?q=unity"), db);

        selection.Under(RecordFilterTests.Read("?q=unity&faction=hamas")).Total.ShouldBeInRange(1, selection.Total);
        Should.Throw<ArgumentException>(() => selection.Under(RecordFilterTests.Read("?q=elections")));
    }

    [Fact]
    public async Task Filter_NamesUnknownRecords_LeavesThemOut()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var filter = await RecordFilterTests.Read("?faction=hamas&faction=nobody&with=egypt&topic=nothing&person=no-one&place=Atlantis&place=Moscow&after=never").KnownAsync(db, await RecordIndex.LoadAsync(db), "en");

        filter.ToString().ShouldBe("?faction=hamas&with=egypt&place=Moscow");
        filter.Ignored.Select(value => value.Value).ShouldBe(["nobody", "nothing", "no-one", "Atlantis", "never"]);
        filter.Ignored.ShouldAllBe(value => value.Reason == IgnoredReason.Unknown);
    }

    [Fact]
    public async Task Heads_OfMeetings_CarryWhatAnEntryPrints()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var heads = await db.HeadsAsync(await RecordIndex.LoadAsync(db), [new Slug("2024-02-29-moscow-round"), new Slug("2019-07-16-bogdanov-abu-marzouk")], "ar");

        heads.Select(head => head.Record.Slug.Value).ShouldBe(["2024-02-29-moscow-round", "2019-07-16-bogdanov-abu-marzouk"]);
        var head = heads[0];
        head.Disputes[0].Path.ShouldBe("when");
        head.Year.ShouldBe(2024);
        head.SourceCount.ShouldBe(head.Record.Claims.Select(claim => claim.Source).Distinct().Count());
        head.StatementCount.ShouldBe((await db.BundleAsync()).Statements.Count(statement => statement.Meeting == head.Record.Slug));
        heads.Labels[RecordKind.Party, new Slug("hamas")].Text.ShouldBe("حماس");
    }

    [Fact]
    public async Task Heads_TextAndItsReprint_CountAsOneSource()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var head = (await db.HeadsAsync(await RecordIndex.LoadAsync(db), [new Slug("2019-07-16-bogdanov-abu-marzouk")], "en")).ShouldHaveSingleItem();
        var cited = head.Record.Claims.Select(claim => claim.Source.Value).Distinct().ToList();

        cited.ShouldContain("al-masirah-2019-07-17");
        cited.ShouldContain("wilayat-times-2019-07-17");
        head.SourceCount.ShouldBe(cited.Count - 1);
    }
}
