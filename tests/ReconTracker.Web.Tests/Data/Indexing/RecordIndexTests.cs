using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data.Queries;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Random records, random filters: the index, the documents read one by one, and the index renewed save by save say the same.</summary>
public sealed class RecordIndexTests(SeededApp app, ITestOutputHelper output)
{
    private const int Records = 60;
    private const int Filters = 300;

    [Fact]
    public async Task AnyFilter_OverAnyRecords_GivesAndCountsWhatTheDocumentsGive()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var editor = await FilledAsync(seed);
        await using var db = editor.Connect();
        var bundle = await db.BundleAsync();
        var checks = new SelectionChecks(bundle);
        var presence = new PresenceChecks(bundle);
        var index = await RecordIndex.LoadAsync(db);

        var found = 0;
        for (var round = 0; round < Filters; round++)
        {
            var filter = new AnyFilter(seed + round, bundle).Make();
            var meetings = await index.MeetingsAsync(filter, db);
            checks.Meetings(meetings);
            var statements = await index.StatementsAsync(filter, db);
            checks.Statements(statements);
            checks.Positions(statements);
            checks.Companions(meetings);
            if (round % 3 == 0)
            {
                presence.All(meetings);
            }

            if (round % 10 == 0)
            {
                checks.MeetingFacets(meetings);
            }

            found += meetings.Total;
        }

        found.ShouldBeGreaterThan(Filters, "filters that let nothing through prove nothing");
    }

    [Fact]
    public async Task Words_BesideAnyFilter_LeaveWhatBothGive()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var editor = await FilledAsync(seed);
        await using var db = editor.Connect();
        var bundle = await db.BundleAsync();
        var index = await RecordIndex.LoadAsync(db);
        string[] words = [.. bundle.Meetings.Select(meeting => meeting.Title).Concat(bundle.Statements.Select(statement => statement.Paraphrase)).SelectMany(text => text.Split(' ')).Where(word => word.Length > 3).Distinct()];
        var everywhere = RecordFilter.Default.In(Enum.GetValues<MeetingScope>());

        var found = 0;
        for (var round = 0; round < 100; round++)
        {
            var filter = new AnyFilter(seed + round, bundle).Make();
            var word = words[round % words.Length];
            var (meetings, statements) = (await index.MeetingsAsync(everywhere.With("q", word), db), await index.StatementsAsync(everywhere.With("q", word), db));
            var both = await index.MeetingsAsync(filter.With("q", word), db);
            both.InOrder.ShouldBe((await index.MeetingsAsync(filter, db)).InOrder.Where(meetings.Holds), $"{filter} and {word}");
            (await index.StatementsAsync(filter.With("q", word), db)).InOrder.ShouldBe((await index.StatementsAsync(filter, db)).InOrder.Where(statements.Holds), $"{filter} and {word}");
            found += both.Total;
        }

        found.ShouldBeGreaterThan(0, "words that nothing holds prove nothing");
    }

    [Fact]
    public async Task Index_RenewedAfterSaves_IsTheIndexReadAnew()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var editor = await FilledAsync(seed);
        await using var db = editor.Connect();
        var index = await RecordIndex.LoadAsync(db);
        (await index.RenewedAsync(db)).ShouldBeSameAs(index);

        for (var save = 0; save < 12; save++)
        {
            // what is counted when it is first asked for goes over to the next state
            (await index.MeetingsAsync(RecordFilter.Default, db)).Spans();
            (await index.MeetingsAsync(RecordFilter.Default, db)).Facets();
            (await index.StatementsAsync(RecordFilter.Default, db)).Facets();

            // old records change their dates and values, new ones come, sources become reprints
            var any = new AnyRecord(seed + 1000 + save);
            await editor.SaveAsync(any.Meeting() with { Slug = new Slug($"m-{save * 7}") }, any.Statement() with { Slug = new Slug($"s-{save * 9}") });
            await editor.SaveAsync(any.Source(save % AnyRecord.Pool.Length) with { ReprintOf = save % AnyRecord.Pool.Length == 3 ? AnyRecord.Pool[0] : null });
            index = await index.RenewedAsync(db);
        }

        var bundle = await db.BundleAsync();
        var anew = await RecordIndex.LoadAsync(db);
        index.Edition.ShouldBe(anew.Edition);
        for (var round = 0; round < 100; round++)
        {
            var filter = new AnyFilter(seed + round, bundle).Make();
            (await index.MeetingsAsync(filter, db)).InOrder.ShouldBe((await anew.MeetingsAsync(filter, db)).InOrder, filter.ToString());
            (await index.StatementsAsync(filter, db)).InOrder.ShouldBe((await anew.StatementsAsync(filter, db)).InOrder, filter.ToString());
        }

        var checks = new SelectionChecks(bundle);
        foreach (var address in (string[])["?scope=context", "?scope=context&sources=2", "?scope=context&attendance=any"])
        {
            var meetings = await index.MeetingsAsync(RecordFilterTests.Read(address), db);
            checks.Meetings(meetings);
            checks.MeetingFacets(meetings);
            checks.Statements(await index.StatementsAsync(RecordFilterTests.Read(address), db));
            meetings.Spans().ShouldBe((await anew.MeetingsAsync(RecordFilterTests.Read(address), db)).Spans(), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task IndexAtHand_AfterASave_HoldsIt()
    {
        var editor = await Editor.AtAsync(app);
        await editor.HasAsync(AnyRecord.Pool);
        using var atHand = new RecordIndexAtHand(editor.Connect);
        await using var db = editor.Connect();
        (await (await atHand.CurrentAsync(db)).MeetingsAsync(RecordFilter.Default, db)).Collection.ShouldBe(0);

        await editor.SaveAsync(new AnyRecord(1).Meeting() with { Slug = new Slug("first"), PartOf = null });

        var current = await atHand.CurrentAsync(db);
        (await current.MeetingsAsync(RecordFilter.Default, db)).Collection.ShouldBe(1);
        (await atHand.CurrentAsync(db)).ShouldBeSameAs(current);
    }

    [Fact]
    public async Task Terms_AfterATopicIsRenamed_AreThoseOfTheNewName()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        using var atHand = new RecordIndexAtHand(editor.Connect);
        await using var db = editor.Connect();
        var slug = new Slug("elections");
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, slug))!;
        var before = await (await atHand.CurrentAsync(db)).TermsAsync(db, "en");
        before.Topics.ShouldContain(slug);
        (await (await atHand.CurrentAsync(db)).TermsAsync(db, "en")).ShouldBeSameAs(before);

        await editor.SaveAsync(topic with { Names = [.. topic.Names.Select(name => name.Language.Value == "en" ? name with { Text = "Going to the polls" } : name)] });

        var after = await (await atHand.CurrentAsync(db)).TermsAsync(db, "en");
        before.Labels[RecordKind.Topic, slug].Text.ShouldNotBe("Going to the polls");
        after.Labels[RecordKind.Topic, slug].Text.ShouldBe("Going to the polls");
        after.Factions.ShouldBe(before.Factions);
    }

    [Fact]
    public async Task Labels_AskedAgain_AreRememberedUntilTheNextSave()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        using var atHand = new RecordIndexAtHand(editor.Connect);
        await using var db = editor.Connect();
        RecordReference hamas = new(RecordKind.Party, new Slug("hamas")), nobody = new(RecordKind.Person, new Slug("nobody")), another = new(RecordKind.Person, new Slug("another"));
        (await atHand.AtHandAsync(db)).ShouldBeNull("it is being read");
        var index = await atHand.CurrentAsync(db);
        (await atHand.AtHandAsync(db)).ShouldBe(index);
        (await index.LabelsAsync(db, [hamas, hamas, nobody], "en"))[hamas].Text.ShouldBe("Hamas");
        (await index.LabelsAsync(db, [hamas], "ar"))[hamas].Text.ShouldBe("حماس");

        await using (var gone = SeededApp.Connect("Host=127.0.0.1;Port=9;Database=nothing;Timeout=1"))
        {
            // whoever is remembered is not looked for, nor is one who is not there
            var known = await index.LabelsAsync(gone, [hamas, nobody], "en");
            known[hamas].Text.ShouldBe("Hamas");
            known.Find(nobody.Kind, nobody.Slug).ShouldBeNull();
            await Should.ThrowAsync<Exception>(() => index.LabelsAsync(gone, [hamas, another], "en"));
        }

        var party = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, hamas.Slug))!;
        await editor.SaveAsync(party with
        {
            Names = [.. party.Names.Select(name => name is { Kind: NameKind.Preferred, Language.Value: "en" } ? name with { Kind = NameKind.Alias } : name), new() { Text = "Movement", Language = new LanguageTag("en"), Kind = NameKind.Preferred }],
        });

        (await atHand.AtHandAsync(db)).ShouldBeNull("it is older than the save");
        (await (await atHand.CurrentAsync(db)).LabelsAsync(db, [hamas], "en"))[hamas].Text.ShouldBe("Movement");
        (await index.LabelsAsync(db, [hamas], "en"))[hamas].Text.ShouldBe("Hamas", "a state does not change");
    }

    [Fact]
    public async Task IndexAtHand_AskedByManyDuringSaves_IsNeverOlderThanTheQuestion()
    {
        const int Saves = 25;
        var editor = await Editor.AtAsync(app);
        using var atHand = new RecordIndexAtHand(editor.Connect);
        var saved = 0;
        var saving = Task.Run(async () =>
        {
            for (var save = 0; save < Saves; save++)
            {
                await editor.SaveAsync(Sample.AMeeting with { Slug = new Slug($"saved-{save}") });
                Interlocked.Increment(ref saved);
            }
        });
        var asked = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            await using var db = editor.Connect();
            var questions = 0;
            for (var seen = 0; seen < Saves; questions++)
            {
                var least = Volatile.Read(ref saved);
                seen = (await (await atHand.CurrentAsync(db)).MeetingsAsync(RecordFilter.Default, db)).Collection;
                seen.ShouldBeGreaterThanOrEqualTo(least);
                saving.IsFaulted.ShouldBeFalse();
            }

            return questions;
        })));

        await saving;
        asked.Sum().ShouldBeGreaterThan(6, "whoever asks once, asks after the saves");
    }

    [Fact]
    public async Task IndexAtHand_ReaderWhoGivesUp_StopsOnlyHisOwnWait()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(Sample.AMeeting);
        using var mayGoOn = new ManualResetEventSlim();
        var renewals = 0;
        using var atHand = new RecordIndexAtHand(() =>
        {
            renewals++;
            mayGoOn.Wait();
            return editor.Connect();
        });
        await using var db = editor.Connect();
        using var patience = new CancellationTokenSource();
        var impatient = atHand.CurrentAsync(db, patience.Token);
        await using var otherDb = editor.Connect();
        var patient = atHand.CurrentAsync(otherDb);

        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(impatient);
        mayGoOn.Set();

        (await (await patient).MeetingsAsync(RecordFilter.Default, otherDb)).Collection.ShouldBe(1);
        renewals.ShouldBe(1);
    }

    [Fact]
    public async Task FacetEntries_OfRecords_AreThoseRebuiltFromNothing()
    {
        var editor = await FilledAsync(7);
        var before = await editor.QueryAsync("SELECT facet_entries::text FROM facet_entries ORDER BY 1");
        await using var db = editor.Connect();

        await db.RebuildDerivedAsync();

        before.Count.ShouldBe((2 * Records) + AnyRecord.Pool.Length);
        (await editor.QueryAsync("SELECT facet_entries::text FROM facet_entries ORDER BY 1")).ShouldBe(before);
    }

    /// <summary>Sixty meetings and sixty statements about a few others.</summary>
    private async Task<Editor> FilledAsync(int seed)
    {
        var editor = await Editor.AtAsync(app);
        await editor.HasAsync(AnyRecord.Pool);
        await editor.SaveAsync([.. AnyRecord.Pool.Select((slug, number) => Alone(new AnyRecord(seed - 1 - number).Meeting()) with { Slug = slug })]);
        await editor.SaveAsync([.. Enumerable.Range(0, Records).SelectMany(number => (RecordDocument[])
        [
            Alone(new AnyRecord(seed + number).Meeting()) with { Slug = new Slug($"m-{number}") },
            new AnyRecord(seed + number).Statement() with { Slug = new Slug($"s-{number}") },
        ])]);
        return editor;
    }

    // a session of another meeting may not be older or younger than it; here only dates and values matter
    private static MeetingRecord Alone(MeetingRecord meeting) => meeting with { PartOf = null };
}
