using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Queries;

public sealed class MeetingQueriesTests(SeededApp app)
{
    public static TheoryData<string> Filters =>
    [
        "", "?sort=oldest", "?scope=context", "?scope=in", "?scope=related&scope=context",
        "?faction=hamas", "?faction=hamas&faction=fatah", "?faction=ppsf", "?faction=pij&scope=context&sort=oldest",
        "?kind=visit", "?kind=election&scope=context", "?kind=visit&kind=phone_call", "?status=held", "?status=proposed&status=expected", "?status=lapsed&scope=context",
        "?topic=elections", "?topic=elections&topic=plo_reform&scope=context", "?from=2021", "?to=2011", "?from=2021-02&to=2021-02", "?from=2021-02-04&to=2021-02-04",
        "?from=2016&to=2016", "?from=2008&to=2009&scope=context", "?from=2024-03-02", "?to=2007-01-01&scope=context",
        "?q=hamas", "?q=marzouk", "?q=Abu%20Marzouq", "?q=%D8%A3%D8%A8%D9%88%20%D9%85%D8%B1%D8%B2%D9%88%D9%82", "?q=%D0%90%D0%B1%D1%83%20%D0%9C%D0%B0%D1%80%D0%B7%D1%83%D0%BA",
        "?q=Jericho", "?q=Majdalani&scope=context", "?q=Safronkov&scope=context", "?q=nobody-of-that-name",
        "?q=hamas&from=2019&to=2021&status=held&faction=hamas&topic=unity_restoration", "?faction=hamas&kind=bilateral_with_mediator&from=2019&scope=context",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Meetings_UnderFilter_AreThoseTheDocumentsGive(string address)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var filter = MeetingFilterTests.Read(address);

        var slugs = await db.PageOf(filter).Select(meeting => meeting.Slug).ToListAsync();

        slugs.ShouldBe(new MeetingOracle(await db.BundleAsync()).Order(filter));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Facets_UnderFilter_CountWhatEachValueWouldGive(string address)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var filter = MeetingFilterTests.Read(address);
        var bundle = await db.BundleAsync();
        var oracle = new MeetingOracle(bundle);
        int Alone(string name, string value) => oracle.Matching(filter.WithoutAny(name).With(name, value)).Count();

        var facets = await db.FacetsAsync(filter);

        facets.Total.ShouldBe(oracle.Matching(filter).Count());
        foreach (var faction in bundle.Parties.Where(party => party.Kind == Domain.Parties.PartyKind.Faction))
        {
            facets.Factions.GetValueOrDefault(faction.Slug).ShouldBe(Alone("faction", faction.Slug), faction.Slug);
        }

        facets.Factions.Keys.ShouldBeSubsetOf(bundle.Parties.Where(party => party.Kind == Domain.Parties.PartyKind.Faction).Select(party => party.Slug));
        foreach (var topic in bundle.Topics)
        {
            facets.Topics.GetValueOrDefault(topic.Slug).ShouldBe(Alone("topic", topic.Slug), topic.Slug);
        }

        foreach (var kind in Enum.GetValues<MeetingKind>())
        {
            facets.Kinds.GetValueOrDefault(kind).ShouldBe(Alone("kind", Vocabulary.Code(kind)), kind.ToString());
        }

        foreach (var status in Enum.GetValues<MeetingStatus>())
        {
            facets.Statuses.GetValueOrDefault(status).ShouldBe(Alone("status", Vocabulary.Code(status)), status.ToString());
        }

        var everywhere = oracle.Matching(filter.In(Enum.GetValues<MeetingScope>())).ToList();
        foreach (var scope in Enum.GetValues<MeetingScope>())
        {
            facets.Scopes.GetValueOrDefault(scope).ShouldBe(everywhere.Count(meeting => meeting.Scope == scope), scope.ToString());
        }

        foreach (var (year, count) in facets.Years)
        {
            var within = filter.WithoutAny("from", "to").With("from", $"{year:0000}").With("to", $"{year:0000}");
            count.ShouldBe(oracle.Matching(within).Count(), $"{year}");
        }
    }

    [Theory]
    [InlineData("?scope=context")]
    [InlineData("?scope=context&sort=oldest")]
    public async Task Page_AfterEachMeeting_GivesTheRestInOrder(string address)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var filter = MeetingFilterTests.Read(address);
        var all = await db.PageOf(filter).Select(meeting => meeting.Slug).ToListAsync();

        foreach (var (index, last) in all.Index().Where(item => item.Index % 7 == 0 || item.Index > all.Count - 8))
        {
            (await db.PageOf(filter.Continued(last)).Select(meeting => meeting.Slug).ToListAsync()).ShouldBe(all.Skip(index + 1), last);
        }
    }

    [Fact]
    public async Task Counts_OfSeveralFilters_EqualEachAlone()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        List<MeetingFilter> filters = [.. Filters.Select(row => MeetingFilterTests.Read(row.Data))];
        var oracle = new MeetingOracle(await db.BundleAsync());

        (await db.CountsAsync(filters)).ShouldBe(filters.Select(filter => oracle.Matching(filter).Count()));
    }

    [Fact]
    public async Task Filter_NamesUnknownRecords_LeavesThemOut()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var filter = await MeetingFilterTests.Read("?faction=hamas&faction=nobody&faction=egypt&topic=nothing&after=never").KnownAsync(db);

        filter.ToString().ShouldBe("?faction=hamas");
        filter.Ignored.Select(value => value.Value).ShouldBe(["egypt", "nobody", "nothing", "never"]);
        filter.Ignored.ShouldAllBe(value => value.Reason == IgnoredReason.Unknown);
    }

    [Fact]
    public async Task Heads_OfMeetings_CarryWhatAnEntryPrints()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var heads = await db.HeadsAsync(db.Meetings.Where(meeting => meeting.Slug == new Slug("2024-02-29-moscow-round")), "ar");

        var head = heads.ShouldHaveSingleItem();
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

        var head = (await db.HeadsAsync(db.Meetings.Where(meeting => meeting.Slug == new Slug("2019-07-16-bogdanov-abu-marzouk")), "en")).ShouldHaveSingleItem();
        var cited = head.Record.Claims.Select(claim => claim.Source.Value).Distinct().ToList();

        cited.ShouldContain("al-masirah-2019-07-17");
        cited.ShouldContain("wilayat-times-2019-07-17");
        head.SourceCount.ShouldBe(cited.Count - 1);
    }
}
