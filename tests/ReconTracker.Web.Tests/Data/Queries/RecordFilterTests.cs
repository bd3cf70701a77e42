using Microsoft.AspNetCore.WebUtilities;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Tests.Data.Queries;

public sealed class RecordFilterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?sort=newest&scope=in&scope=related&q=", "")]
    [InlineData("?faction=hamas&faction=fatah&faction=hamas", "?faction=fatah&faction=hamas")]
    [InlineData("?to=2021&from=2011-05&q=unity&kind=visit", "?kind=visit&from=2011-05&to=2021&q=unity")]
    [InlineData("?status=held&status=announced", "?status=announced&status=held")]
    [InlineData("?scope=context", "?scope=context")]
    [InlineData("?scope=context&scope=related&scope=in", "?scope=context")]
    [InlineData("?scope=context&scope=in", "?scope=context&scope=in")]
    [InlineData("?scope=related", "?scope=related")]
    [InlineData("?q=%20%20abu%20%20%20marzouk%20", "?q=abu%20marzouk")]
    [InlineData("?q=%D8%AD%D9%85%D8%A7%D8%B3", "?q=%D8%AD%D9%85%D8%A7%D8%B3")]
    [InlineData("?FACTION=hamas&sort=oldest&after=some-meeting", "?faction=hamas&sort=oldest&after=some-meeting")]
    [InlineData("?unheard=of", "")]
    [InlineData("?without=pij&with=hamas&with=fatah&faction=hamas", "?faction=hamas&with=fatah&with=hamas&without=pij")]
    [InlineData("?attendance=attended", "?attendance=attended")] // that anybody came
    [InlineData("?attendance=attended&faction=hamas", "?faction=hamas")]
    [InlineData("?attendance=invited&attendance=attended", "?attendance=attended&attendance=invited")]
    [InlineData("?attendance=invited&attendance=any", "?attendance=any")]
    [InlineData("?certain=1", "")]
    [InlineData("?certain=0&from=2011", "?from=2011")]
    [InlineData("?certain=1&to=2011", "?to=2011&certain=1")]
    [InlineData("?sources=03", "?sources=3")]
    [InlineData("?sources=0", "")]
    [InlineData("?view=list&zoom=month", "?zoom=month")]
    [InlineData("?view=lanes&sort=oldest&place=Gaza%20City&place=RU", "?place=Gaza%20City&place=RU&sort=oldest&view=lanes")]
    public void Address_Readable_PrintsCanonically(string address, string canonical)
    {
        var filter = Read(address);

        filter.ToString().ShouldBe(canonical);
        filter.Ignored.ShouldBeEmpty();
        Read(canonical).ShouldBe(filter);
        Read(canonical).ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("?faction=No%20Slug", "faction", IgnoredReason.Unreadable)]
    [InlineData("?kind=party", "kind", IgnoredReason.Unreadable)]
    [InlineData("?kind=1", "kind", IgnoredReason.Unreadable)]
    [InlineData("?status=holding", "status", IgnoredReason.Unreadable)]
    [InlineData("?scope=all", "scope", IgnoredReason.Unreadable)]
    [InlineData("?from=2011-13", "from", IgnoredReason.Unreadable)]
    [InlineData("?from=2011-02-30", "from", IgnoredReason.Unreadable)]
    [InlineData("?from=0000", "from", IgnoredReason.Unreadable)]
    [InlineData("?from=2011~", "from", IgnoredReason.Unreadable)]
    [InlineData("?to=2011-21", "to", IgnoredReason.Unreadable)]
    [InlineData("?to=%D9%A2%D9%A0%D9%A1%D9%A1", "to", IgnoredReason.Unreadable)]
    [InlineData("?to=2011%0A", "", null)]
    [InlineData("?from=2021&to=2011", "to", IgnoredReason.Reversed)]
    [InlineData("?from=2021&from=2011", "from", IgnoredReason.Repeated)]
    [InlineData("?attendance=present", "attendance", IgnoredReason.Unreadable)]
    [InlineData("?with=No%20Slug", "with", IgnoredReason.Unreadable)]
    [InlineData("?certain=yes", "certain", IgnoredReason.Unreadable)]
    [InlineData("?sources=-1", "sources", IgnoredReason.Unreadable)]
    [InlineData("?sources=100", "sources", IgnoredReason.Unreadable)]
    [InlineData("?sources=%D9%A2", "sources", IgnoredReason.Unreadable)]
    [InlineData("?view=map", "view", IgnoredReason.Unreadable)]
    [InlineData("?zoom=day", "zoom", IgnoredReason.Unreadable)]
    [InlineData("?act=song", "act", IgnoredReason.Unreadable)]
    [InlineData("?sort=best", "sort", IgnoredReason.Unreadable)]
    [InlineData("?q=%E2%80%AEabc", "q", IgnoredReason.Hidden)]
    [InlineData("?faction=ham%E2%80%8Bas", "faction", IgnoredReason.Hidden)]
    public void Value_Unreadable_IsLeftOutAndListed(string address, string name, IgnoredReason? reason)
    {
        var ignored = Read(address).Ignored;

        if (reason is null)
        {
            ignored.ShouldBeEmpty();
            return;
        }

        ignored.ShouldHaveSingleItem().Name.ShouldBe(name);
        ignored[0].Reason.ShouldBe(reason.Value);
    }

    [Fact]
    public void Value_LongerThanTheLimit_IsLeftOut()
    {
        Read($"?q={new string('a', RecordFilter.LongestValue)}").Text.ShouldNotBeNull();
        Read($"?q={new string('a', RecordFilter.LongestValue + 1)}").Ignored.ShouldHaveSingleItem().Reason.ShouldBe(IgnoredReason.TooLong);
    }

    [Fact]
    public void Values_MoreThanTheLimit_AreLeftOut()
    {
        var filter = Read($"?{string.Join('&', Enumerable.Range(0, RecordFilter.MostValues + 2).Select(number => $"topic=t{number}"))}&topic=t0&kind=visit");

        filter["topic"].Count.ShouldBe(RecordFilter.MostValues);
        filter["kind"].ShouldBe(["visit"]);
        filter.Ignored.ShouldBe([new("topic", $"t{RecordFilter.MostValues}", IgnoredReason.TooMany), new("topic", $"t{RecordFilter.MostValues + 1}", IgnoredReason.TooMany)]);
    }

    [Fact]
    public void Span_SameYearInOtherPrecision_IsNotReversed() => Read("?from=2021-05&to=2021").Ignored.ShouldBeEmpty();

    [Fact]
    public void Change_OfOneValue_KeepsTheOthersAndGoesToTheFirstPage()
    {
        var filter = Read("?faction=hamas&scope=context&from=2011&after=some-meeting");

        filter.With("faction", "fatah").ToString().ShouldBe("?faction=fatah&faction=hamas&scope=context&from=2011");
        filter.Without("faction", "hamas").ToString().ShouldBe("?scope=context&from=2011");
        filter.WithoutAny("from", "scope").ToString().ShouldBe("?faction=hamas");
        filter.With("from", "2019").ToString().ShouldBe("?faction=hamas&scope=context&from=2019");
        filter.Between("2019", "2020-05").ToString().ShouldBe("?faction=hamas&scope=context&from=2019&to=2020-05");
        filter.With("from", "2011").With("certain", "1").Between(null, "2020").ToString().ShouldBe("?faction=hamas&scope=context&to=2020&certain=1", "what is sure stays asked for");
        filter.In(MeetingScope.Related).ToString().ShouldBe("?faction=hamas&scope=related&from=2011");
        filter.In().ToString().ShouldBe("?faction=hamas&from=2011");
        filter.Toggle("faction", "hamas").ToString().ShouldBe("?scope=context&from=2011");
        filter.Toggle("without", "pij").ToString().ShouldBe("?faction=hamas&without=pij&scope=context&from=2011");
        filter.With("view", "lanes").Plain.ToString().ShouldBe("?faction=hamas&scope=context&from=2011");
    }

    internal static RecordFilter Read(string address) => RecordFilter.Read(
        QueryHelpers.ParseQuery(address).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
}
