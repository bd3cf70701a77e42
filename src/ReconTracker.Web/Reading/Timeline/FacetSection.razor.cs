using Microsoft.AspNetCore.Components;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>One facet: its values with counts; those that give nothing, and long tails, folded away.</summary>
public sealed partial class FacetSection : ComponentBase
{
    private const int MostSeen = 9;

    private List<FacetOption> seen = [];

    private List<FacetOption> folded = [];

    /// <summary>What the values are of.</summary>
    [Parameter, EditorRequired]
    public required string Heading { get; set; }

    /// <summary>The values, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FacetOption> Options { get; set; }

    protected override void OnParametersSet()
    {
        seen = [.. Options.Where((option, index) => option.IsOn || (option.Count > 0 && index < MostSeen))];
        folded = [.. Options.Except(seen)];
    }
}
