using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>A field of a form that is more than one value.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>The form.</summary>
    [Parameter, EditorRequired]
    public required RecordForm Form { get; set; }

    /// <summary>What holds the field.</summary>
    [Parameter, EditorRequired]
    public required JsonObject Part { get; set; }

    /// <summary>The variable.</summary>
    [Parameter, EditorRequired]
    public required CodebookVariable Variable { get; set; }

    /// <summary>Its field path.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    protected string Anchor => FieldLabels.Anchor(Path);

    protected string Id => $"{Anchor}-in";

    protected bool IsWrong => Form.Problems.Any(problem => problem.Path == Path);
}
