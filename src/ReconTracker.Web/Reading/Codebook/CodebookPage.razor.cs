using Microsoft.AspNetCore.Components;
using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>Every variable and every term of the record, defined.</summary>
public sealed partial class CodebookPage : ComponentBase
{
    private static readonly string[] Principles = ["nothing", "evidence", "dates", "doubt"];

    // one of each shape that occurs; how it is printed comes from DateWording
    private static readonly string[] DateExamples =
    [
        "2011-05-23", "2011-05", "2017-23", "2019-07~", "2021-02-04?", "2019-02-11/2019-02-13", "[2021-01-15..2021-02-08]", "2024-02-29/[2024-03-01,2024-03-02]", "2020-03-12/..", "XXXX",
    ];

    /// <summary>How often each variable and term is used.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    public static async Task<Model> LoadAsync(ReconDb db, CancellationToken stop)
    {
        var collection = await db.BundleAsync(stop);
        return new Model(collection.Records().Count(), CodebookUses.Of(collection));
    }

    private static int VariableCount => CodebookContents.Groups.Sum(group => group.Variables.Count);

    /// <summary>The number of records counted, and what they use.</summary>
    public sealed record Model(int Records, CodebookUses Uses);
}
