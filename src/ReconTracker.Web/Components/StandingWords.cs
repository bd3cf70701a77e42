using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>Says what a drawing counts: "5 held, 2 announced or proposed, 1 cancelled".</summary>
internal static class StandingWords
{
    public static string Of(int held, int announced, int cancelled, int background) => string.Join(
        T("list.comma"),
        new[] { ("strip.held", held), ("strip.announced", announced), ("strip.cancelled", cancelled), ("strip.background", background) }
            .Where(part => part.Item2 > 0).Select(part => N(part.Item1, part.Item2)));
}
