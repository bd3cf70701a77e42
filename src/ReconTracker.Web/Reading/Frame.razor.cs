using Microsoft.AspNetCore.Components;

namespace ReconTracker.Web.Reading;

/// <summary>The whole document around a reading page: plain HTML, whole without a script, the same for everybody.</summary>
public sealed partial class Frame : ComponentBase
{
    private static readonly string[] Sheets = ["tokens", "base", "layout", "components", "pages", "timeline", "analysis", "print"];

    private static (string Key, string Href)[] Sections =>
    [
        ("timeline", Links.Timeline), ("factions", Links.Factions), ("people", Links.People), ("statements", Links.Statements), ("sources", Links.Sources),
        ("analysis", Links.Analysis),
    ];

    /// <summary>The page's own title; null on the first page.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>The page's canonical address, as <see cref="Links"/> gives it; null where there is none (errors).</summary>
    [Parameter]
    public string? Address { get; set; }

    /// <summary>The address of the same as data, when there is one.</summary>
    [Parameter]
    public string? Data { get; set; }

    /// <summary>The address of the same as a feed, when there is one.</summary>
    [Parameter]
    public string? Feed { get; set; }

    /// <summary>The section of the masthead that the page belongs to: <c>timeline</c>, <c>factions</c>, ...</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>Whether the page itself asks what the reader looks for; the masthead then does not ask again.</summary>
    [Parameter]
    public bool HasOwnSearch { get; set; }

    /// <summary>Whether filters stand before a list with the id <c>records</c>, so that a reader may want to skip them.</summary>
    [Parameter]
    public bool HasRecords { get; set; }

    /// <summary>The name of a file in js/ that makes the page easier to use; the page works without it.</summary>
    [Parameter]
    public string? Script { get; set; }

    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }
}
