using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Claims that say the same twice, after two documents or two parts of one became one.</summary>
internal static class Repeated
{
    /// <summary>Reads a document without them.</summary>
    public static RecordDocument Dropped(RecordKind kind, JsonObject document)
    {
        if (document["claims"] is JsonArray claims)
        {
            document["claims"] = new JsonArray([.. claims.DistinctBy(claim => claim!.ToJsonString()).Select(claim => claim!.DeepClone())]);
        }

        return RecordJson.Read(kind, document.ToJsonString(RecordJson.Options));
    }
}
