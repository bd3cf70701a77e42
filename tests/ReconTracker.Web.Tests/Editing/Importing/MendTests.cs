using System.Text;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Importing;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Editing.Importing;

/// <summary>A table in the layout of MEND as meetings with their sources.</summary>
public sealed class MendTests(SeededApp app)
{
    // the columns of a release, misprint included, in its order; the rows are made up
    private const string Header = "med_event_ID,conflict_country,conflict_counry_ID,conflict_id,med_location - MULTISELECT,med_loc_cty,med_loc_x,med_loc_y,Day,Month,Year,third_party,third_party_id_MEND,third_party_id_PAAX,third_party_id_GW,num_med,med_bias,med_scope,individual_med_named,groupings_mechanisms,local_parties,local_party_id,local_indiv_group,num_local,if_loc_belig,agmt,agmt_name,agmt_id_PAX,Summary,source_urls,shuttle,med_type\n";

    private const string Row = "ISR202402-1,Israel,666,,\"Moscow, Russia\",RUS,37.6,55.7,29,2,2024,Russia,CON_21,CON_21,365,1,,,,,HAMAS; Fatah,,,2+,1,1,Moscow text,,Somebody else's sentence.,https://example.org/a;b;https://example.org/c,0,M\n";

    [Fact]
    public async Task Row_OfKnownParties_IsAMeeting_AndEveryFactHasItsSources()
    {
        var plan = await LookAtAsync(app.ConnectionString, Row);

        plan.Refusals.Select(refusal => refusal.ToString()).ShouldBeEmpty();
        var meeting = plan.Bundle.Meetings.ShouldHaveSingleItem();
        meeting.Slug.Value.ShouldBe("mend-isr202402-1");
        meeting.When.Edtf.ToString().ShouldBe("2024-02-29");
        (meeting.Kind, meeting.Scope, meeting.Place!.City, meeting.Place.Country!.Value.Value).ShouldBe((MeetingKind.MultilateralWithMediator, MeetingScope.Context, "Moscow", "RU"));
        meeting.Delegations.Select(delegation => (delegation.Party.Value, delegation.Side)).ShouldBe(
            [("russia", DelegationSide.Mediator), ("hamas", DelegationSide.Faction), ("fatah", DelegationSide.Faction)]);
        meeting.Outcomes.ShouldHaveSingleItem().Title.ShouldBe("Moscow text");
        meeting.Summary.ShouldNotContain("Somebody");
        meeting.UnsupportedFacts().ShouldBeEmpty();
        meeting.Claims.Select(claim => claim.Source).Distinct().ShouldBe(plan.Bundle.Sources.OrderBy(source => source.Url, StringComparer.Ordinal).Select(source => source.Slug));
        plan.Bundle.Sources.Select(source => source.Url).ShouldBe(["https://example.org/a;b", "https://example.org/c"], ignoreOrder: true);
    }

    [Fact]
    public async Task Row_LoadedTwice_ChangesNothingTheSecondTime()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var first = await LookAtAsync(editor.ConnectionString, Row);
        await using (var db = editor.Connect())
        {
            await db.ApplyAsync(first.Changes!, editor.Because("MEND."));
        }

        var second = await LookAtAsync(editor.ConnectionString, Row);

        (second.Changes!.Changes.Count, second.Refusals.Count).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData(",29,2,2024,", ",,2,2024,", "2024-02")]
    [InlineData(",29,2,2024,", ",,,2024,", "2024")]
    [InlineData(",29,2,2024,", ",NA,11,2024,", "2024-11")]
    public async Task Date_KnownInPart_IsNoFinerThanTheTable(string from, string to, string date) =>
        (await LookAtAsync(app.ConnectionString, Row.Replace(from, to, StringComparison.Ordinal))).Bundle.Meetings.ShouldHaveSingleItem().When.Edtf.ToString().ShouldBe(date);

    [Theory]
    [InlineData("\"Moscow, Russia\",RUS", "unknown,", null, PlacePrecision.Unknown)]
    [InlineData("\"Moscow, Russia\",RUS", "Virtual,0", null, PlacePrecision.Virtual)]
    [InlineData("\"Moscow, Russia\",RUS", "Lebanon,LBN", null, PlacePrecision.Country)]
    [InlineData("\"Moscow, Russia\",RUS", "unknown,PSE", null, PlacePrecision.Country)]
    [InlineData("\"Moscow, Russia\",RUS", "\"Doha, Qatar; Cairo, Egypt\",QAT; EGY", "Doha; Cairo", PlacePrecision.Unknown)]
    public async Task Place_AsTheTablePutsIt_IsNoFinerThanTheTable(string from, string to, string? city, PlacePrecision precision)
    {
        var place = (await LookAtAsync(app.ConnectionString, Row.Replace(from, to, StringComparison.Ordinal))).Bundle.Meetings.ShouldHaveSingleItem().Place!;

        (place.City, place.Precision).ShouldBe((city, precision));
    }

    [Fact]
    public async Task Parties_NotOnRecord_AreRefusedWithLineAndColumn_OrMadeWhenAskedFor()
    {
        var row = Row.Replace("HAMAS; Fatah", "STC: Southern Transitional Council; SLM/A; Fatah", StringComparison.Ordinal);

        var refused = await LookAtAsync(app.ConnectionString, row);
        var made = await LookAtAsync(app.ConnectionString, row, mayMakeParties: true);

        refused.Changes.ShouldBeNull();
        refused.Refusals.Select(refusal => refusal.ToString()).ShouldBe(
        [
            "line 2, local_parties: No party of the name 'STC: Southern Transitional Council' is on record: add the name to the party it means, or let parties that are missing be made.",
            "line 2, local_parties: No party of the name 'SLM/A' is on record: add the name to the party it means, or let parties that are missing be made.",
        ]);
        made.Refusals.Select(refusal => refusal.ToString()).ShouldBeEmpty();
        made.Bundle.Parties.Select(party => (party.Slug.Value, party.Kind, party.Names[0].Text)).ShouldBe(
            [("slm-a", PartyKind.Faction, "SLM∕A"), ("stc-southern-transitional-council", PartyKind.Faction, "STC: Southern Transitional Council")]);
    }

    [Theory]
    [InlineData(",29,2,2024,", ",30,2,2024,", "line 2, Day: 2024-02-30 is no day of the calendar.")]
    [InlineData(",29,2,2024,", ",29,,2024,", "line 2, Day: A day needs its month.")]
    [InlineData(",29,2,2024,", ",29,2,99999999999,", "line 2, Year: '99999999999' is no number from 1900 to 2100.")]
    [InlineData(",RUS,", ",XYZ,", "line 2, med_loc_cty: 'XYZ' is no country code of three letters (ISO 3166-1).")]
    [InlineData(",M\n", ",Z\n", "line 2, med_type: 'Z' is neither M (mediation) nor MR (mediation-related).")]
    [InlineData("HAMAS; Fatah", "Russia", "line 2, local_parties: russia is a third party here and a local one.")]
    [InlineData("https://example.org/a;b;https://example.org/c", "", "line 2, source_urls: Every fact has a source, and this event has none.")]
    [InlineData("https://example.org/a;b;https://example.org/c", "javascript:alert(1)", "line 2, source_urls: 'javascript:alert(1)' is no address: it starts with http:// or https://.")]
    [InlineData("https://example.org/a;b;https://example.org/c", "https://xn--\u0627.example/a", "line 2, source_urls: 'https://xn--\u0627.example/a' is no address: it starts with http:// or https://.")]
    [InlineData("https://example.org/a;b;https://example.org/c", "https://a-\u0627-.example/a", "line 2, source_urls: 'https://a-\u0627-.example/a' is no address: it starts with http:// or https://.")]
    [InlineData("ISR202402-1", "=cmd()", "line 2, med_event_ID: '=cmd()' is no identifier of an event, such as YEM201801-1.")]
    [InlineData("Moscow text", "a\u202Eb", "line 2, agmt_name: An invisible character (U+202E) at position 2")]
    public async Task Row_ThatCannotBeRight_IsRefusedWithLineAndColumn(string from, string to, string refusal)
    {
        var plan = await LookAtAsync(app.ConnectionString, Row.Replace(from, to, StringComparison.Ordinal));

        plan.Changes.ShouldBeNull();
        plan.Refusals.ShouldHaveSingleItem().ToString().ShouldStartWith(refusal);
    }

    [Fact]
    public async Task Parties_WhoseNamesShortenToOneSlug_AreNumberedInNoTime()
    {
        var parties = new MendParties([], mayMake: true);

        var last = await Task.Run(() => Enumerable.Range(1, 50_000).Select(number => parties.Find($"{new string('a', 60)} {number}", PartyKind.Faction, _ => { })).ToList()[^1])
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        last!.Slug.Value.ShouldBe($"{new string('a', 60)}-50000");
    }

    private static Task<ImportPlan> LookAtAsync(string connectionString, string rows, bool mayMakeParties = false) =>
        Archives.LookAtAsync(connectionString, Encoding.UTF8.GetBytes(Header + rows), mayMakeParties);
}
