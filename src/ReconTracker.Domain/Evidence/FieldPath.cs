namespace ReconTracker.Domain.Evidence;

/// <summary>Paths by which claims name fields: JSON names and list keys, joined by slashes.</summary>
public static class FieldPath
{
    /// <summary>The longest path.</summary>
    public const int MaxLength = 400;

    /// <summary>Whether a path names a field or something that holds it.</summary>
    /// <param name="path">The claim's path.</param>
    /// <param name="field">The field's path.</param>
    /// <returns>True when equal, or when <paramref name="field"/> lies beneath <paramref name="path"/>.</returns>
    public static bool Covers(string path, string field) =>
        field.StartsWith(path, StringComparison.Ordinal) && (field.Length == path.Length || field[path.Length] == '/');

    /// <summary>The path one level up.</summary>
    /// <param name="path">A path.</param>
    /// <returns>The holder's path; empty for a top-level field.</returns>
    public static string Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }
}
