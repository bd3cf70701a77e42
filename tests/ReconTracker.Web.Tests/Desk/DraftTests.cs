using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Desk;

/// <summary>The way of a draft, and who may move it.</summary>
public sealed class DraftTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    private static readonly Slug Hamas = new("hamas");
    private static readonly RecordReference Party = new(RecordKind.Party, Hamas);

    [Fact]
    public async Task Draft_OpenedTwice_IsTheSame()
    {
        var author = DeskDatabase.Author("Amal");
        await using var desk = database.Desk();

        var first = await desk.OpenAsync(author, Party, (3, "{}"), DeskDatabase.Now);
        var second = await desk.OpenAsync(author, Party, (4, "{\"slug\":\"hamas\"}"), DeskDatabase.Now);

        (second.Id, second.BasedOn, second.Document).ShouldBe((first.Id, 3, "{}"));
    }

    [Fact]
    public async Task Draft_OfAnotherAccount_IsNeitherOpenedNorStored()
    {
        var (amal, bassam) = (DeskDatabase.Author("Amal"), DeskDatabase.Author("Bassam"));
        await using var desk = database.Desk();
        var draft = await desk.OpenAsync(amal, Party, (1, "{}"), DeskDatabase.Now);

        (await desk.OpenAsync(bassam, Party, (1, "{}"), DeskDatabase.Now)).Id.ShouldNotBe(draft.Id);
        (await RefusalAsync(() => desk.StoreAsync(draft.Id, bassam, 1, Text("{}"), DeskDatabase.Now))).ShouldBe("draft_gone");
        (await RefusalAsync(() => desk.MoveAsync(draft.Id, bassam, 1, DraftState.Discarded, DeskDatabase.Now))).ShouldBe("draft_gone");
    }

    [Fact]
    public async Task Draft_StoredFromAnOlderWindow_IsRefusedAndKeepsTheNewer()
    {
        var author = DeskDatabase.Author("Amal");
        await using var desk = database.Desk();
        var draft = await desk.BeginAsync(author, RecordKind.Topic, null, (0, "{}"), DeskDatabase.Now);
        (await desk.StoreAsync(draft.Id, author, 1, Text("""{"definition":"first"}"""), DeskDatabase.Now)).ShouldBe(2);

        (await RefusalAsync(() => desk.StoreAsync(draft.Id, author, 1, Text("""{"definition":"second"}"""), DeskDatabase.Now))).ShouldBe("draft_newer");

        (await StoredAsync(draft.Id)).Document.ShouldBe("""{"definition":"first"}""");
    }

    [Fact]
    public async Task Draft_TooLong_IsRefused()
    {
        var author = DeskDatabase.Author("Amal");
        await using var desk = database.Desk();
        var draft = await desk.BeginAsync(author, RecordKind.Topic, null, (0, "{}"), DeskDatabase.Now);

        (await RefusalAsync(() => desk.StoreAsync(draft.Id, author, 1, Text(new string('x', Draft.MaxDocument + 1)), DeskDatabase.Now))).ShouldBe("draft_long");
    }

    [Fact]
    public async Task Draft_HandedIn_IsNoLongerStored_UntilItIsTakenBack()
    {
        var author = DeskDatabase.Author("Amal");
        await using var desk = database.Desk();
        var draft = await desk.BeginAsync(author, RecordKind.Topic, null, (0, "{}"), DeskDatabase.Now);
        (await RefusalAsync(() => desk.MoveAsync(draft.Id, author, 1, DraftState.Submitted, DeskDatabase.Now))).ShouldBe("why");
        await desk.StoreAsync(draft.Id, author, 1, Text("{}", "A new topic."), DeskDatabase.Now);
        desk.ChangeTracker.Clear();

        await desk.MoveAsync(draft.Id, author, 2, DraftState.Submitted, DeskDatabase.Now);
        await desk.MoveAsync(draft.Id, author, 2, DraftState.Submitted, DeskDatabase.Now); // asked twice

        (await RefusalAsync(() => desk.StoreAsync(draft.Id, author, 3, Text("{}"), DeskDatabase.Now))).ShouldBe("draft_state");
        await desk.MoveAsync(draft.Id, author, 3, DraftState.Editing, DeskDatabase.Now);
        (await desk.StoreAsync(draft.Id, author, 4, Text("{}"), DeskDatabase.Now)).ShouldBe(5);
    }

    [Fact]
    public async Task Draft_GivenBack_SaysWhy_AndOnlyOnce()
    {
        var (author, reviewer) = (DeskDatabase.Author("Amal"), DeskDatabase.Author("Rim"));
        await using var desk = database.Desk();
        var draft = await HandedInAsync(desk, author);
        (await RefusalAsync(() => desk.ReturnAsync(draft, reviewer, 3, "", "  ", DeskDatabase.Now))).ShouldBe("comment");
        desk.ChangeTracker.Clear();

        await desk.ReturnAsync(draft, reviewer, 3, "when", "The article says Monday.", DeskDatabase.Now);

        var stored = await StoredAsync(draft);
        (stored.State, stored.Reviewer, stored.IsOpen).ShouldBe((DraftState.Returned, "Rim", true));
        (await desk.Comments.AsNoTracking().SingleAsync(comment => comment.DraftId == draft)).Text.ShouldBe("The article says Monday.");
        (await RefusalAsync(() => desk.ReturnAsync(draft, reviewer, 4, "", "Again.", DeskDatabase.Now))).ShouldBe("draft_state");
    }

    [Fact]
    public async Task Draft_ChangedAfterItWasRead_IsNotWaiting()
    {
        var author = DeskDatabase.Author("Amal");
        await using var desk = database.Desk();
        var draft = await HandedInAsync(desk, author);
        await desk.MoveAsync(draft, author, 3, DraftState.Editing, DeskDatabase.Now);
        await desk.StoreAsync(draft, author, 4, Text("""{"slug":"another"}""", "Why."), DeskDatabase.Now);
        desk.ChangeTracker.Clear();
        await desk.MoveAsync(draft, author, 5, DraftState.Submitted, DeskDatabase.Now);
        desk.ChangeTracker.Clear();

        (await RefusalAsync(() => desk.WaitingAsync(draft, 3))).ShouldBe("draft_newer");
    }

    private static async Task<Guid> HandedInAsync(DeskDb desk, Author author)
    {
        var draft = await desk.BeginAsync(author, RecordKind.Topic, null, (0, "{}"), DeskDatabase.Now);
        await desk.StoreAsync(draft.Id, author, 1, Text("{}", "A new topic."), DeskDatabase.Now);
        desk.ChangeTracker.Clear();
        await desk.MoveAsync(draft.Id, author, 2, DraftState.Submitted, DeskDatabase.Now);
        desk.ChangeTracker.Clear();
        return draft.Id;
    }

    private async Task<Draft> StoredAsync(Guid id)
    {
        await using var desk = database.Desk();
        return await desk.Drafts.SingleAsync(draft => draft.Id == id);
    }

    private static DraftText Text(string document, string why = "") => new(document, null, why, 0);

    private static async Task<string> RefusalAsync(Func<Task> act) => (await Should.ThrowAsync<RuleBrokenException>(act)).Path;
}
