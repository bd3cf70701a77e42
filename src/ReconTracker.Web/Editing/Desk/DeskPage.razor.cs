using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Acts;
using ReconTracker.Web.Editing.Drafts;
using ReconTracker.Web.Editing.Forms;
using static ReconTracker.Web.Localization.Texts;
using Standing = ReconTracker.Data.Accounts.Standing;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>The article desk: filing the text of a source, once.</summary>
public sealed partial class DeskPage : RoomPage
{
    private const int Shown = 200;
    private const int MaxUpload = 2 * 1024 * 1024;

    // a picture or a PDF is no text, whatever its letters look like
    private static readonly System.Text.UTF8Encoding StrictText = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private List<Line>? _articles;
    private IReadOnlyList<(FiledArticle Article, double Resemblance)> _like = [];
    private Slug? _same;
    private string? _refusal;
    private string? _wrong;
    private Said? _said;
    private string _text = "";
    private string _headline = "";
    private string _publisher = "";
    private string _url = "";
    private string _published = "";
    private string _language = "en";
    private DateBasis _basis;

    [Inject]
    private RecordNames Names { get; set; } = null!;

    protected override Task OnInitializedAsync() => TryAsync(async (services, _, _) => _articles = await services.GetRequiredService<DeskDb>().Articles.AsNoTracking()
        .OrderByDescending(article => article.Filed).Take(Shown).Select(article => new Line(article.Source, article.Headline, article.FiledBy, article.Filed)).ToListAsync());

    private async Task UploadAsync(InputFileChangeEventArgs upload)
    {
        try
        {
            await using var file = upload.File.OpenReadStream(MaxUpload);
            using var reader = new StreamReader(file, StrictText);
            var text = await reader.ReadToEndAsync();
            _text = Path.GetExtension(upload.File.Name).StartsWith(".htm", StringComparison.OrdinalIgnoreCase) ? await HtmlText.OfAsync(text) : text;
            _refusal = null;
        }
        catch (System.Text.DecoderFallbackException)
        {
            _refusal = T("desk.refused.no_text");
        }
        catch (Exception problem) when (problem is IOException or FormatException)
        {
            _refusal = T("desk.refused.upload", MaxUpload / 1024);
        }

        await ShowSaidAsync();
    }

    // what keeps a text from being filed, or is asked first, stands by the button, and one goes on there
    private Task FileAsync(Slug? original, bool isChecked = false) => OnceAsync(async () =>
    {
        await TryAsync((services, me, now) => FileAsync(services, me, now, original, isChecked));
        await ShowSaidAsync();
    });

    private async Task ShowSaidAsync()
    {
        if (_refusal is not null || _same is not null || _like.Count > 0)
        {
            StateHasChanged();
            await _said!.FocusAsync();
        }
    }

    private async Task FileAsync(IServiceProvider services, Standing me, DateTimeOffset now, Slug? original, bool isChecked)
    {
        (_same, _refusal, _wrong, _like) = (null, null, null, []);
        if (Refusal() is var (field, sentence))
        {
            (_wrong, _refusal) = (field, $"{T(field == "text" ? "desk.text" : $"field.{field}")}: {sentence}");
            return;
        }

        var (desk, db) = (services.GetRequiredService<DeskDb>(), services.GetRequiredService<ReconDb>());
        if (await desk.SameAsync(_text) is { } filed)
        {
            _same = filed.Source;
            return;
        }

        var hashes = DeskDb.Hashes(_text);
        var known = await db.Sources.Where(source => hashes.Contains(source.TextSha256!)).Select(source => (Slug?)source.Slug).FirstOrDefaultAsync();
        var sketch = Shingles.Of(_text).Sketch;
        if (known is null && original is null && !isChecked && await desk.LikeAsync(sketch) is { Count: > 0 } like)
        {
            _like = like;
            return;
        }

        var source = known ?? await BeginAsync(original);
        if (source is { } slug)
        {
            await desk.FileAsync(new FiledArticle
            {
                Source = slug,
                Headline = _headline,
                Text = _text,
                TextSha256 = TextHash.Of(_text),
                Sketch = sketch.ToBytes(),
                Language = LanguageTag.Parse(_language.Trim()),
                Published = Edtf.Parse(_published.Trim()) is { Precision: EdtfPrecision.Day or EdtfPrecision.Time } day ? day.Earliest : null,
                FiledBy = me.Name,
                Filed = now,
            });
            LeaveFor(Links.Article(slug, isKnown: known is not null));
        }
    }

    private string? Invalid(string field) => _wrong == field ? "true" : null;

    // the first field that keeps the text from being filed, and why
    private (string Field, string Sentence)? Refusal()
    {
        var field = "text";
        try
        {
            _text = PlainText.Normalize(_text, FiledArticle.MaxText);
            field = "headline";
            _headline = PlainText.NormalizeLine(_headline);
            field = "publisher";
            _publisher = PlainText.NormalizeLine(_publisher);
            field = "url";
            _url = PlainText.NormalizeLine(_url).Trim();
        }
        catch (FormatException problem)
        {
            return (field, problem.Message);
        }

        return string.IsNullOrWhiteSpace(_text) ? ("text", T("form.required"))
            : _headline.Length == 0 ? ("headline", T("form.required"))
            : _publisher.Length == 0 ? ("publisher", T("form.required"))
            : _url.Length > 0 && !SourceRecord.IsAddress(_url) ? ("url", T("desk.refused.url"))
            : !Edtf.TryParse(_published.Trim(), out _, out _) ? ("published", T("form.date.none"))
            : LanguageTag.TryParse(_language.Trim(), out _) ? null : ("language", T("form.language"));
    }

    // the source's own record begins as a draft: an editor completes it, and another publishes it
    private async Task<Slug?> BeginAsync(Slug? original)
    {
        var document = NewRecords.Of(RecordKind.Source);
        document["publisher"] = new JsonObject { ["name"] = _publisher, ["stateAffiliation"] = "unknown" };
        document["headline"] = _headline;
        document["url"] = _url;
        document["published"] = new JsonObject { ["edtf"] = _published.Trim(), ["basis"] = Vocabulary.Code(_basis), ["certainty"] = "high" };
        document["language"] = _language.Trim();
        document["reprintOf"] = original?.Value;
        document["textSha256"] = TextHash.Of(_text);
        document["paragraphCount"] = new FiledText(_text).Paragraphs.Count;
        var room = new DraftRoom(this, Names);
        if (NewRecords.SlugFor(RecordKind.Source, document) is not { } wanted)
        {
            _refusal = T("desk.refused.slug");
            return null;
        }

        document["slug"] = await room.FreeAsync(RecordKind.Source, wanted);
        return await room.BeginAsync(RecordKind.Source, document) is null ? null : Slug.Parse(document["slug"]!.ToString());
    }

    private async Task TryAsync(Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            await ActAsync(act);
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path == "away" ? T("draft.refused.away") : rule.Sentence;
        }
    }

    private sealed record Line(Slug Source, string Headline, string FiledBy, DateTimeOffset Filed);
}
