using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Database;
using ReconTracker.Web.Editing.Drafts;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>Names a record, found by any spelling.</summary>
public sealed partial class RecordPicker : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private IReadOnlyList<RecordNames.Found> _found = [];
    private string? _answered; // what was typed when these were found
    private string? _typed; // null when what is shown is what was chosen
    private int _at;
    private CancellationTokenSource? _asking;

    /// <summary>The input's id.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What it is called, where no label names it.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Which kinds of record it may name.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<RecordKind> Kinds { get; set; }

    /// <summary>The slug it holds.</summary>
    [Parameter, EditorRequired]
    public required string Value { get; set; }

    /// <summary>Hears of another slug.</summary>
    [Parameter]
    public EventCallback<string?> OnChange { get; set; }

    /// <summary>What describes it.</summary>
    [Parameter, EditorRequired]
    public required string Described { get; set; }

    /// <summary>Whether what it holds is refused.</summary>
    [Parameter]
    public bool IsWrong { get; set; }

    /// <summary>Whether it adds to a list, and is empty afterwards.</summary>
    [Parameter]
    public bool IsAdding { get; set; }

    /// <summary>Where new records are begun.</summary>
    [CascadingParameter]
    public DraftRoom? Room { get; set; }

    [Inject]
    private RecordNames Names { get; set; } = null!;

    private string Shown => _typed ?? Names.Known(Kinds, Value)?.Text ?? Value;

    private bool IsOpen => _typed is { Length: > 1 } && _answered == _typed && Options > 0;

    private bool CanCreate => Room is not null && Kinds[0] is RecordKind.Person or RecordKind.Party or RecordKind.Topic && NewRecords.SlugOf(_typed ?? "") is not null;

    private int Options => _found.Count + (CanCreate ? 1 : 0);

    public void Dispose() => _asking?.Dispose();

    private async Task TypedAsync(string? text)
    {
        var words = text ?? "";
        (_typed, _at) = (words, 0);
        _asking?.Cancel();
        _asking = new CancellationTokenSource();
        if (words.Length == 0 && !IsAdding)
        {
            await OnChange.InvokeAsync("");
        }

        if (words.Trim().Length < 2)
        {
            return;
        }

        try
        {
            await Task.Delay(Pause, _asking.Token);
            (_found, _answered) = (await Names.FindAsync(Kinds, words, _asking.Token), words);
        }
        catch (Exception problem) when (problem is OperationCanceledException or FormatException || problem.IsDatabaseAway())
        {
            // typed on, or no name at all, or nobody answers: what is typed stays
        }
    }

    private Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                _at = Options == 0 ? 0 : (_at + 1) % Options;
                return Task.CompletedTask;
            case "ArrowUp":
                _at = Options == 0 ? 0 : (_at + Options - 1) % Options;
                return Task.CompletedTask;
            case "Escape":
                (_typed, _found) = (null, []);
                return Task.CompletedTask;
            case "Enter" when IsOpen:
                return _at < _found.Count ? ChooseAsync(_found[_at]) : CreateAsync();
            default:
                return Task.CompletedTask;
        }
    }

    private Task ChooseAsync(RecordNames.Found found)
    {
        (_typed, _found) = (null, []);
        return OnChange.InvokeAsync(found.Reference.Slug.Value);
    }

    private async Task CreateAsync()
    {
        string? slug = null;
        try
        {
            slug = await Room!.CreateAsync(Kinds[0], _typed!);
        }
        catch (Exception problem) when (problem is RuleBrokenException || problem.IsDatabaseAway())
        {
            // nobody answers: what is typed stays
        }

        if (slug is not null)
        {
            (_typed, _found) = (null, []);
            await OnChange.InvokeAsync(slug);
        }
    }

    // what is typed and not chosen is what the field holds: nothing typed is lost, and the check says that it is no record
    private async Task LeftAsync()
    {
        if (_typed is { } typed && !IsAdding)
        {
            _found = [];
            await OnChange.InvokeAsync(typed);
            _typed = null;
        }
    }
}
