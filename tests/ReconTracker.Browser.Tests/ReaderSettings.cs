using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>What a reader brings along: a screen, a taste, a language. The defaults are an English reader at a desk.</summary>
internal sealed record ReaderSettings
{
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    public int Width { get; init; } = 1440;

    public int Height { get; init; } = 900;

    public bool JavaScript { get; init; } = true;

    public string Locale { get; init; } = "en-GB";

    /// <summary>Nothing glides, so that nothing has to be waited for.</summary>
    public ReducedMotion ReducedMotion { get; init; } = ReducedMotion.Reduce;

    /// <summary>Passkeys belong to a name, not to a number: the site is asked for at localhost.</summary>
    public bool IsEditor { get; init; }

    /// <summary>Another way to the site than the straight one.</summary>
    public string? Address { get; init; }
}
