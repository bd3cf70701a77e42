namespace ReconTracker.Web.Tests;

/// <summary>The files of the project that the tests were built from.</summary>
internal static class Checkout
{
    public static readonly string Root = Find();

    /// <summary>The texts of the five articles, kept beside the project and never in it; null where there are none.</summary>
    public static string? Articles => Path.GetFullPath(Path.Combine(Root, "../shared/sources")) is var beside && Directory.Exists(beside) ? beside
        : Environment.GetEnvironmentVariable("RT_ARTICLES") is { } named && Directory.Exists(named) ? named : null;

    /// <summary>Source files under a folder, without what builds leave behind.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReconTracker.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No ReconTracker.sln above {AppContext.BaseDirectory}.");
    }
}
