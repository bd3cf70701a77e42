using ReconTracker.Data;
using ReconTracker.Data.Curation;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data.Curation;

/// <summary>Two records of one person or party become one, and two again.</summary>
public sealed class MergerTests(SeededApp app)
{
    [Theory]
    [InlineData(RecordKind.Person, "mousa-abu-marzouk", PartyKind.Faction)]
    [InlineData(RecordKind.Person, "sergey-lavrov", PartyKind.Faction)]
    [InlineData(RecordKind.Party, "hamas", PartyKind.Faction)]
    [InlineData(RecordKind.Party, "russia-mfa", PartyKind.Institution)]
    [InlineData(RecordKind.Party, "plo", PartyKind.Institution)]
    public async Task Record_MergedIntoAnother_IsNamedNowhere_AndSplitAgainToTheLetter(RecordKind kind, string from, PartyKind room)
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var stays = new Slug("another-record");
        await editor.SaveAsync(kind == RecordKind.Person ? APerson with { Slug = stays, Names = [Name("Another")] } : AParty with { Slug = stays, Kind = room, Names = [Name("Another")] });
        var before = await editor.ExportAsync();

        var revisions = await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(kind, new(from)), stays), "They are one.");

        revisions.Count.ShouldBeGreaterThan(2);
        revisions.Where(revision => revision.IsEnd).ShouldHaveSingleItem().Document.ShouldBe("""{"mergedInto":"another-record"}""");
        (await ReferencesAsync(editor)).ShouldNotContain(new RecordReference(kind, new(from)));
        (await ReferencesAsync(editor)).ShouldContain(new RecordReference(kind, stays));
        (await editor.VerifyAsync()).ShouldBeNull();

        var merged = await editor.LastEditAsync();
        await editor.ActAsync(db => db.PlanUndoAsync(merged), "They are two.");

        (await editor.ExportAsync()).ShouldBe(before);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task People_Merged_AreOneWithWhatBothSaid()
    {
        var editor = await WithTwoAsync();

        await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Person, new("m-marzuq")), new("mousa-abu-marzouk")));

        var person = (await editor.ReadAsync<PersonRecord>(RecordKind.Person, new("mousa-abu-marzouk")))!;
        person.Names.Select(name => (name.Text, name.Kind)).ShouldBe([("Mousa Abu Marzouk", NameKind.Preferred), ("M. Marzuq", NameKind.Alias)]);
        person.Claims.ShouldHaveSingleItem().Field.ShouldBe("names/M. Marzuq");
        var meeting = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, AMeeting.Slug))!;
        meeting.Delegations[0].Members.ShouldHaveSingleItem().Office.ShouldBe("Deputy head");
        meeting.Claims.ShouldHaveSingleItem().Field.ShouldBe("delegations/hamas/members/mousa-abu-marzouk");
        (await editor.QueryAsync("SELECT DISTINCT slug FROM search_entries WHERE text = 'M. Marzuq'")).ShouldBe(["mousa-abu-marzouk"]);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task People_WhomAMeetingTellsApart_AreRefusedNamingIt()
    {
        var editor = await WithTwoAsync();
        await editor.SaveAsync(AMeeting with { Slug = new("other"), Delegations = [Delegation("hamas") with { Members = [Member("m-marzuq", "Head"), Member("mousa-abu-marzouk", "Deputy head")] }] });
        var before = await editor.ExportAsync();

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Person, new("m-marzuq")), new("mousa-abu-marzouk"))));

        refusal.Records.ShouldBe([new RecordReference(RecordKind.Meeting, new("other"))]);
        refusal.Sentence.ShouldBe("What is said of the two contradicts, and must be mended first: the meeting other (delegations/hamas/members/mousa-abu-marzouk/office: What is said of the two differs: 'Head' and 'Deputy head').");
        (await editor.ExportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Party_MergedIntoItsOffspring_IsRefused()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(AParty, AParty with { Slug = new("wing"), Parent = AParty.Slug });

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanMergeAsync(AParty.Reference, new("wing"))));

        refusal.Sentence.ShouldBe("These records would break a rule, and must be mended first: the party wing (parent: A party is not part of itself).");
    }

    [Theory]
    [InlineData(RecordKind.Party, "hamas", "hamas", "A record is not merged into itself.")]
    [InlineData(RecordKind.Party, "hamas", "ministry", "A faction and an institution are not merged.")]
    [InlineData(RecordKind.Party, "hamas", "nobody", "There is no party nobody.")]
    [InlineData(RecordKind.Party, "nobody", "hamas", "There is no party nobody.")]
    [InlineData(RecordKind.Topic, "elections", "polls", "Only people and parties are merged.")]
    public async Task Records_ThatCannotBeOne_AreRefused(RecordKind kind, string from, string into, string sentence)
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic, AParty, AParty with { Slug = new("ministry"), Kind = PartyKind.Institution });
        await using var db = editor.Connect();

        (await Should.ThrowAsync<RuleBrokenException>(() => db.PlanMergeAsync(new RecordReference(kind, new(from)), new(into)))).Sentence.ShouldBe(sentence);
    }

    [Fact]
    public async Task Names_MergedOneAfterTheOther_LeadToTheLast()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(AParty with { Slug = new("a") }, AParty with { Slug = new("b") }, AParty with { Slug = new("c") });
        await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Party, new("a")), new("b")));
        await editor.ActAsync(db => db.PlanMergeAsync(new RecordReference(RecordKind.Party, new("b")), new("c")));
        await using var db = editor.Connect();
        RecordReference a = new(RecordKind.Party, new("a")), c = new(RecordKind.Party, new("c"));

        (await db.SuccessorsAsync([a, c])).ShouldBe([KeyValuePair.Create(a, c.Slug)]);

        await editor.ActAsync(other => other.PlanWithdrawalAsync(c));
        (await db.SuccessorsAsync([a, c])).ShouldBeEmpty();
    }

    private async Task<Editor> WithTwoAsync()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(
            ASource,
            AParty,
            APerson with { Slug = new("mousa-abu-marzouk"), Names = [Name("Mousa Abu Marzouk")] },
            APerson with { Slug = new("m-marzuq"), Names = [Name("M. Marzuq")], Claims = [Claim("names/M. Marzuq")] },
            AMeeting with
            {
                Delegations = [Delegation("hamas", "mousa-abu-marzouk") with { Members = [new() { Person = new("mousa-abu-marzouk") }, Member("m-marzuq", "Deputy head")] }],
                Claims = [Claim("delegations/hamas/members/m-marzuq")],
            });
        return editor;
    }

    private static MemberRecord Member(string person, string office) => new() { Person = new(person), Office = office };

    private static async Task<HashSet<RecordReference>> ReferencesAsync(Editor editor)
    {
        await using var db = editor.Connect();
        return [.. (await db.BundleAsync()).Records().SelectMany(record => record.References().Append(record.Reference))];
    }
}
