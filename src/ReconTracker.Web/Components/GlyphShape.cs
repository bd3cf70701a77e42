using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components;

/// <summary>One plain shape a faction, in a square of 16 units; the letters beside it carry the meaning.</summary>
internal static class GlyphShape
{
    private const string Circle = "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z";

    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["fatah"] = Circle,
        ["hamas"] = "M1.5 1.5h13v13h-13z",
        ["pij"] = "M8 0l8 8-8 8-8-8z",
        ["pflp"] = "M8 1l8 14H0z",
        ["dflp"] = "M8 15L0 1h16z",
        ["pflp-gc"] = "M4 1h8l4 7-4 7H4L0 8z",
        ["ppp"] = "M8 .5l8 5.8-3 9.2H3L0 6.3z",
        ["pni"] = "M8 0l2.3 5.7L16 8l-5.7 2.3L8 16l-2.3-5.7L0 8l5.7-2.3z",
        ["ppsf"] = "M0 12.5a8 8 0 0 1 16 0z",
    };

    /// <summary>The shape as HTML.</summary>
    public static string Svg(Slug party, bool hollow = false) =>
        $"<svg class=\"glyph glyph-{ClassOf(party)}{(hollow ? " hollow" : "")}\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"{PathOf(party)}\"/></svg>";

    public static string ClassOf(Slug party) => Shapes.ContainsKey(party) ? party : "other";

    public static string PathOf(Slug party) => Shapes.GetValueOrDefault(party, "M1 6.5h14v3H1z");
}
