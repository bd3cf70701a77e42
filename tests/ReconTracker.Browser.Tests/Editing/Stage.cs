using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>What lies on the desk of an editor when a test begins.</summary>
internal sealed class Stage(BrowserFixture browser, string editor)
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    /// <summary>A draft of theirs.</summary>
    public async Task<Guid> DraftAsync(RecordKind kind, string document, int basedOn = 0, Action<Draft>? more = null)
    {
        await using var accounts = browser.ConnectAccounts();
        var account = await accounts.Users.SingleAsync(user => user.UserName == editor);
        await using var desk = browser.ConnectDesk();
        Slug? slug = Slug.TryParse(JsonNode.Parse(document)!["slug"]?.ToString(), out var named) ? named : null;
        var draft = await desk.BeginAsync(new Author(account.Id, editor), kind, slug, (basedOn, document), Now);
        desk.Attach(draft).Entity.Why = "For a test.";
        more?.Invoke(draft);
        await desk.SaveChangesAsync();
        return draft.Id;
    }

    /// <summary>The number of the newest edit of a record that is published.</summary>
    public async Task<long> NewestEditAsync(RecordKind kind, string slug)
    {
        await using var db = browser.ConnectRecord();
        var record = new Slug(slug);
        return await db.Revisions.Where(revision => revision.Kind == kind && revision.Slug == record).MaxAsync(revision => revision.Edit.Id);
    }

    /// <summary>What a reviewer says about it.</summary>
    public async Task CommentAsync(Guid draft, string field, string text)
    {
        await using var desk = browser.ConnectDesk();
        desk.Comment(draft, new Author(Guid.NewGuid(), "Reader"), field, text, Now);
        await desk.SaveChangesAsync();
    }

    /// <summary>A filed text.</summary>
    public async Task ArticleAsync(string source, string text)
    {
        await using var desk = browser.ConnectDesk();
        await desk.FileAsync(new FiledArticle
        {
            Source = new Slug(source),
            Headline = $"Headline of {source}",
            Text = text,
            TextSha256 = TextHash.Of(text),
            Sketch = Shingles.Of(text).Sketch.ToBytes(),
            Language = new LanguageTag("en"),
            Published = new DateOnly(2011, 5, 25),
            FiledBy = editor,
            Filed = Now,
        });
    }
}
