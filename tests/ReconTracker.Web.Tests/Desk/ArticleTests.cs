using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Desk;

/// <summary>A text is filed once, and known when it comes again.</summary>
public sealed class ArticleTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    private const string Text = "The delegations came to the city on Sunday and talked until the evening about the elections that none of them had agreed on before.\nOn Monday they went home.\n";

    [Fact]
    public async Task Text_FiledOnce_IsKnown_WhateverItsLastLineEndsWith()
    {
        await FileAsync("known-text", Text);
        await using var desk = database.Desk();

        foreach (var again in (string[])[Text, Text.TrimEnd(), Text.Replace("\n", "\r\n", StringComparison.Ordinal)])
        {
            (await desk.SameAsync(again))?.Source.Value.ShouldBe("known-text");
        }

        (await desk.SameAsync(Text.Replace("Sunday", "Tuesday", StringComparison.Ordinal))).ShouldBeNull();
    }

    [Fact]
    public async Task Text_WithAnotherFrame_IsOfferedAsAReprint()
    {
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(number => $"word{number}"));
        await FileAsync("long-original", words);
        await using var desk = database.Desk();

        var like = await desk.LikeAsync(Shingles.Of($"Home News Sport {words} Share this").Sketch);

        like.ShouldHaveSingleItem().Article.Source.Value.ShouldBe("long-original");
        like[0].Resemblance.ShouldBeGreaterThan(0.8);
        (await desk.LikeAsync(Shingles.Of(string.Join(' ', Enumerable.Range(1000, 300).Select(number => $"word{number}"))).Sketch)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SecondText_OfOneSource_IsRefused()
    {
        await FileAsync("two-texts", "One text.");

        (await Should.ThrowAsync<RuleBrokenException>(() => FileAsync("two-texts", "Another text."))).Path.ShouldBe("article_filed");
    }

    [Fact]
    public async Task Furniture_IsKept()
    {
        await FileAsync("with-furniture", "Menu\nNews\nText");
        await using var desk = database.Desk();

        var filed = desk.Articles.AsNoTracking().Single(article => article.Source == new Slug("with-furniture"));

        await desk.MarkAsync(filed.Id, [2, 1, 2]);

        desk.Articles.Single(article => article.Source == new Slug("with-furniture")).Furniture.ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Text_ThatWasRemoved_IsNeitherMarkedNorRefusedIn()
    {
        await FileAsync("soon-removed", "Text of a page that stays open.");
        await using var desk = database.Desk();
        var filed = desk.Articles.Single(article => article.Source == new Slug("soon-removed"));
        await desk.RemoveArticleAsync(filed.Id);

        (await Should.ThrowAsync<RuleBrokenException>(() => desk.MarkAsync(filed.Id, [1]))).Path.ShouldBe("article_gone");
        (await Should.ThrowAsync<RuleBrokenException>(() => desk.RefuseAsync(new Refusal { ArticleId = filed.Id, AccountId = Guid.NewGuid(), Kind = default, Paragraph = 1, Start = 0, Length = 4 }))).Path.ShouldBe("article_gone");
    }

    [Fact]
    public async Task Refusal_IsKeptOnce_ForItsEditorAlone_AndCanBeTakenBack()
    {
        await FileAsync("with-refusals", "Hamas came. Hamas left.");
        await using var desk = database.Desk();
        var article = desk.Articles.Single(row => row.Source == new Slug("with-refusals")).Id;
        var (amal, bassam) = (Guid.NewGuid(), Guid.NewGuid());

        await desk.RefuseAsync(First(amal));
        await desk.RefuseAsync(First(amal));
        await desk.RefuseAsync(First(bassam));
        desk.Refusals.Count(row => row.ArticleId == article && row.AccountId == amal).ShouldBe(1);
        await desk.TakeBackAsync(First(amal));
        await desk.TakeBackAsync(First(amal));

        var left = desk.Refusals.Where(row => row.ArticleId == article).ToList().ShouldHaveSingleItem();
        (left.AccountId, left.Kind, left.Paragraph, left.Start, left.Length).ShouldBe((bassam, SuggestionKind.Party, 1, 0, 5));

        Refusal First(Guid account) => new() { ArticleId = article, AccountId = account, Kind = SuggestionKind.Party, Paragraph = 1, Start = 0, Length = 5 };
    }

    private async Task FileAsync(string source, string text)
    {
        await using var desk = database.Desk();
        await desk.FileAsync(new FiledArticle
        {
            Source = new Slug(source),
            Headline = source,
            Text = text,
            TextSha256 = TextHash.Of(text),
            Sketch = Shingles.Of(text).Sketch.ToBytes(),
            Language = LanguageTag.Parse("en"),
            FiledBy = "Amal",
            Filed = DeskDatabase.Now,
        });
    }
}
