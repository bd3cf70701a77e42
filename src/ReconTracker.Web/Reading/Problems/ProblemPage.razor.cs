using Microsoft.AspNetCore.Components;
using ReconTracker.Data.Accounts;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Problems;

/// <summary>What a reader gets instead of a page: what happened, and where to go on. Needs no database.</summary>
public sealed partial class ProblemPage : ComponentBase
{
    private static readonly int[] Explained = [StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status405MethodNotAllowed, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable];

    private const int LongestSearch = 200;

    /// <summary>The HTTP status.</summary>
    [Parameter, EditorRequired]
    public int Status { get; set; }

    /// <summary>Why, when it can be said more exactly.</summary>
    [Parameter]
    public string? Reason { get; set; }

    /// <summary>The address that was asked for, without language.</summary>
    [Parameter]
    public string? Path { get; set; }

    /// <summary>The role that the page asks for, where that of whoever asked is a lesser one.</summary>
    [Parameter]
    public AccountRole? Role { get; set; }

    /// <summary>Whoever asked, where the page asks for a role.</summary>
    [Parameter]
    public Standing? Who { get; set; }

    private bool Known => Explained.Contains(Status);

    private string Heading => T(Role is not null ? "edit.denied" : Known ? $"problem.{Status}.title" : "problem.other.title");

    private bool CanSearch => Status == StatusCodes.Status404NotFound;

    // the last part of the address, as words to search for
    private string? Words => Path?.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() is { } name
        ? string.Join(' ', System.IO.Path.GetFileNameWithoutExtension(name).Split(['-', '_', ' ', '+'], StringSplitOptions.RemoveEmptyEntries)) is var words && words.Length <= LongestSearch ? words : null
        : null;

    // the first part of a mistyped address says which list the reader was after
    private List<(string Text, string Href)> Suggestions => Path?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() switch
    {
        "meetings" or "meeting" or "timeline" => [(T("nav.timeline"), Links.Timeline)],
        "factions" or "faction" or "parties" or "party" or "institutions" => [(T("nav.factions"), Links.Factions), (T("nav.institutions"), Links.Institutions)],
        "people" or "person" => [(T("nav.people"), Links.People)],
        "statements" or "statement" => [(T("nav.statements"), Links.Statements)],
        "sources" or "source" => [(T("nav.sources"), Links.Sources)],
        "topics" or "topic" => [(T("nav.topics"), Links.Topics)],
        _ => [(T("nav.timeline"), Links.Timeline), (T("nav.people"), Links.People), (T("nav.sources"), Links.Sources)],
    };
}
