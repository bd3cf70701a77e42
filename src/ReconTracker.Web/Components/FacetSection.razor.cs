using Microsoft.AspNetCore.Components;

namespace ReconTracker.Web.Components;

/// <summary>One facet: its values with counts; those that add nothing, and long tails, folded away.</summary>
public sealed partial class FacetSection : ComponentBase
{
    private const int MostSeen = 9;

    // so few are worth seeing even where they add nothing
    private const int FewEnough = 3;

    private List<FacetOption> seen = [];

    private List<FacetOption> folded = [];

    /// <summary>What the values are of.</summary>
    [Parameter, EditorRequired]
    public required string Heading { get; set; }

    /// <summary>The values, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetOption> Options { get; set; }

    /// <summary>Whether the values stand behind the heading until it is opened.</summary>
    [Parameter]
    public bool Folded { get; set; }

    /// <summary>Another way to choose, beneath the values.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void OnParametersSet()
    {
        var parts = Options.Index().ToLookup(at => IsSeen(at.Item, at.Index), at => at.Item);
        (seen, folded) = ([.. parts[true]], [.. parts[false]]);
    }

    private bool IsSeen(FacetOption option, int index) => option.IsOn || Options.Count <= FewEnough || (option.Href.Length > 0 && index < MostSeen);
}
