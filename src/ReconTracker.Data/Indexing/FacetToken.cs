namespace ReconTracker.Data.Indexing;

/// <summary>One thing that can be asked of a record, as text: <c>kind:visit</c>, <c>party.attended:hamas</c>, <c>place:Gaza City</c>.</summary>
internal static class FacetToken
{
    public static string Of(string dimension, string value) => $"{dimension}:{value}";

    /// <summary>The part before the first colon, and the part after it.</summary>
    public static (string Dimension, string Value) Parts(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return (token[..colon], token[(colon + 1)..]);
    }
}
