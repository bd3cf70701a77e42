using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data;

/// <summary>The one door through which anything changes.</summary>
public sealed class SavingTests(SeededApp app)
{
    [Fact]
    public async Task Record_SavedFirst_HasRevisionOneWithWhoWhyAndWhen()
    {
        var editor = await Editor.AtAsync(app);

        var revision = (await editor.SaveAsync(ATopic)).ShouldHaveSingleItem();

        revision.Number.ShouldBe(1);
        revision.PreviousHash.ShouldBeEmpty();
        await using var db = editor.Connect();
        var stored = await db.Revisions.SingleAsync();
        stored.Document.ShouldBe(RecordJson.Write(ATopic));
        (stored.Edit.Who, stored.Edit.Why, stored.Edit.When).ShouldBe((revision.Edit.Who, revision.Edit.Why, revision.Edit.When));
        stored.ComputeHash().ShouldBe(revision.Hash);
        (await db.Topics.SingleAsync()).Revision.ShouldBe(1);
    }

    [Fact]
    public async Task Record_SavedAgain_CarriesTheHashOfTheRevisionBefore()
    {
        var editor = await Editor.AtAsync(app);
        var first = (await editor.SaveAsync(ATopic)).Single();

        var second = (await editor.SaveAsync(ATopic with { Definition = "Polls." })).ShouldHaveSingleItem();

        (second.Number, second.PreviousHash).ShouldBe((2, first.Hash));
        (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, ATopic.Slug))!.Definition.ShouldBe("Polls.");
    }

    [Fact]
    public async Task Record_Unchanged_WritesNothing()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);

        (await editor.SaveAsync(ATopic)).ShouldBeEmpty();

        (await editor.QueryAsync("SELECT count(*) FROM revisions UNION ALL SELECT count(*) FROM edits")).ShouldBe(["1", "1"]);
    }

    [Fact]
    public async Task Records_SavedTogether_ShareOneEdit()
    {
        var editor = await Editor.AtAsync(app);

        await editor.SaveAsync(ATopic, APerson, AParty);

        (await editor.QueryAsync("SELECT count(*) FROM revisions UNION ALL SELECT count(*) FROM edits")).ShouldBe(["3", "1"]);
    }

    [Fact]
    public async Task Change_WithoutAnEdit_IsRefused()
    {
        var editor = await Editor.AtAsync(app);
        await using var db = editor.Connect();
        await db.ApplyAsync(ATopic);

        Should.Throw<InvalidOperationException>(() => db.SaveChanges()).Message.ShouldBe("Every change says who made it and why: call SaveAsync with an Edit.");
        Should.Throw<InvalidOperationException>(() => db.SaveChanges(acceptAllChangesOnSuccess: false));
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(acceptAllChangesOnSuccess: false));
        (await editor.QueryAsync("SELECT slug FROM topics")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Change_AfterAFailedSave_StillNeedsAnEdit()
    {
        var editor = await Editor.AtAsync(app);
        await using var db = editor.Connect();
        await db.ApplyAsync(AMeeting with { Topics = [new("nowhere")] });
        await Should.ThrowAsync<RuleBrokenException>(() => db.SaveAsync(editor.Because("Fails.")));

        Should.Throw<InvalidOperationException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task Reference_ToNoRecord_IsRefusedNamingBoth()
    {
        var editor = await Editor.AtAsync(app);

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(AMeeting with { Delegations = [Delegation("hamas")] }));

        refusal.Sentence.ShouldBe("The meeting 2011-05-23-lavrov refers to the party hamas, which does not exist.");
    }

    [Fact]
    public async Task Save_ThatFails_LeavesNothing()
    {
        var editor = await Editor.AtAsync(app);

        await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(ATopic, AParty, AMeeting with { Topics = [ATopic.Slug, new("nowhere")] }));

        (await editor.QueryAsync(
            "SELECT 'topic' FROM topics UNION ALL SELECT 'party' FROM parties UNION ALL SELECT 'meeting' FROM meetings UNION ALL SELECT 'revision' FROM revisions " +
            "UNION ALL SELECT 'edit' FROM edits UNION ALL SELECT 'search' FROM search_entries UNION ALL SELECT 'name' FROM names")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_ThatTheDatabaseRefusesMidway_LeavesNothing()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ExecuteAsync("ALTER TABLE search_entries ADD CONSTRAINT no_more CHECK (text <> 'Polls')");

        await Should.ThrowAsync<DbUpdateException>(() => editor.SaveAsync(ATopic with { Names = [Name("Polls")] }));

        (await editor.QueryAsync("SELECT text FROM names UNION ALL SELECT text FROM search_entries WHERE key IS NOT NULL UNION ALL SELECT 'edit' FROM edits")).ShouldBe(["Elections", "Elections", "edit"]);
    }

    [Fact]
    public async Task Record_Renamed_IsFoundByItsNewNamesOnly()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(APerson with { Names = [Name("Mousa Abu Marzouk"), Name("Abu Omar", kind: ReconTracker.Domain.Names.NameKind.Kunya)] }, ATopic);

        await editor.SaveAsync(APerson with { Names = [Name("Musa Abu Marzuq")] });

        (await editor.QueryAsync("SELECT text FROM search_entries WHERE kind = 'person'")).ShouldBe(["Musa Abu Marzuq"]);
        (await editor.QueryAsync("SELECT DISTINCT slug FROM search_entries WHERE kind = 'topic'")).ShouldBe([ATopic.Slug.Value]);
    }

    [Fact]
    public async Task Save_ThatStoresSomething_TellsListenersItsNumber()
    {
        var editor = await Editor.AtAsync(app);
        await using var listener = new NpgsqlConnection(editor.ConnectionString);
        await listener.OpenAsync();
        await using (var listen = new NpgsqlCommand($"LISTEN {ReconDb.PublishedChannel}", listener))
        {
            await listen.ExecuteNonQueryAsync();
        }

        var told = new List<string>();
        listener.Notification += (_, notice) => told.Add(notice.Payload);
        await editor.SaveAsync(ATopic);
        await editor.SaveAsync(ATopic);
        await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(AMeeting with { Topics = [new("nowhere")] }));
        await editor.SaveAsync(APerson);

        while (told.Count < 2 && await listener.WaitAsync(5000))
        {
        }

        told.ShouldBe(await editor.QueryAsync("SELECT id FROM edits ORDER BY id"));
    }

    [Fact]
    public async Task Slug_OfAStoredRecord_CannotChange()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await using var db = editor.Connect();
        var noun = await db.Topics.SingleAsync();

        Should.Throw<RuleBrokenException>(() => noun.Apply(ATopic with { Slug = new("polls") })).Message.ShouldBe("slug: A record keeps its slug: 'elections' cannot become 'polls'.");
    }

    [Fact]
    public async Task Party_StoredAsAFaction_CannotBecomeAnInstitution()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(AParty);

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(AParty with { Kind = PartyKind.Institution }));

        refusal.Message.ShouldBe("party hamas, kind: A faction does not become an institution, nor the other way round: make a new record.");
    }

    [Fact]
    public async Task Records_ThatReferToOneAnotherInAnyOrder_AreSavedTogether()
    {
        var editor = await Editor.AtAsync(app);

        await editor.SaveAsync(
            AMeeting with { PartOf = new() { Meeting = new("round"), Relation = default } },
            AMeeting with { Slug = new("round"), PartOf = new() { Meeting = AMeeting.Slug, Relation = default } },
            AParty with { Parent = new("plo") },
            AParty with { Slug = new("plo"), SplitFrom = new("anm") },
            AParty with { Slug = new("anm") });

        (await editor.QueryAsync("SELECT slug FROM parties ORDER BY slug")).ShouldBe(["anm", "hamas", "plo"]);
    }

    [Fact]
    public async Task Parties_ThatComeFromOneAnother_AreRefused()
    {
        var editor = await Editor.AtAsync(app);

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(
            AParty with { Parent = new("plo") }, AParty with { Slug = new("plo"), SplitFrom = AParty.Slug }, AParty with { Slug = new("anm") }));

        refusal.Sentence.ShouldBe("These go back to one another in a circle: party hamas, party plo.");
    }

    [Fact]
    public async Task Circle_ClosedByASecondEdit_IsRefusedNamingOnlyWhatIsInIt()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(
            AParty with { Slug = new("plo") }, AParty with { Parent = new("plo") }, AParty with { Slug = new("wing"), Parent = AParty.Slug },
            ASource, ASource with { Slug = new("reprint"), ReprintOf = ASource.Slug });

        var parties = await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(AParty with { Slug = new("plo"), SplitFrom = AParty.Slug }));
        var sources = await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(ASource with { ReprintOf = new("reprint") }));

        parties.Sentence.ShouldBe("These go back to one another in a circle: party hamas, party plo.");
        sources.Sentence.ShouldBe("These go back to one another in a circle: source maan-2011, source reprint.");
        await editor.SaveAsync(AParty with { Slug = new("plo"), SplitFrom = AParty.Slug }, AParty with { Parent = null });
    }

    [Fact]
    public async Task Claims_AddedAndTakenBackBeforeSaving_AreNotStored()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ASource);
        await using var db = editor.Connect();
        await db.ApplyAsync(ATopic with { Claims = [Claim("names"), Claim("definition")] });
        await db.ApplyAsync(ATopic with { Claims = [Claim("definition")] });

        await db.SaveAsync(editor.Because("Second thoughts."));

        (await editor.QueryAsync("SELECT field FROM claims")).ShouldBe(["definition"]);
    }

    [Fact]
    public async Task Record_WithTheLongestTextsTheRulesAllow_IsStored()
    {
        var editor = await Editor.AtAsync(app);
        var (line, text) = (new string('ن', 300), new string('n', 4000));
        await editor.HasAsync([new("a")]);

        await editor.SaveAsync(
            AMeeting with
            {
                Slug = new(new string('a', 100)),
                Title = line,
                Summary = text,
                Place = new() { Venue = line, City = line, Precision = default },
                Status = [new() { Status = default, Note = text }],
                Delegations = [Delegation("a", "a") with { Note = text, Members = [new() { Person = new("a"), Office = line, NameAsPrinted = line }] }],
                Outcomes = [Outcome(new string('b', 100)) with { Title = line, Summary = text, PaxId = text, Endorsements = [new() { Party = new("a"), Endorsement = default, Reason = text }] }],
                Claims = [Claim(new string('f', 400), Domain.Evidence.Standing.Alternative, new string('v', 1000), "a") with { Note = text, Fragment = line, Paragraph = 10_000 }],
                Explanations = [new() { Rule = default, Text = text }],
            },
            APerson with { Names = [Name(line)], Note = text },
            ASource with { Headline = line, Byline = line, Note = text, Url = "https://x/" + new string('u', 1990), Publisher = new() { Name = line } });

        await using var db = editor.Connect();
        (await ReconTracker.Data.Verification.HistoryVerification.VerifyAsync(db)).ShouldBeNull();
    }
}
