using System.Text;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Why a file is not loaded.</summary>
/// <param name="Spot">Where.</param>
/// <param name="Subject">What record or field of it, in the domain's words; may be empty.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record ImportRefusal(ImportSpot Spot, string Subject, string Sentence)
{
    private const int Longest = 400;

    /// <summary>One line: where, what, why.</summary>
    public override string ToString()
    {
        var place = Shown(string.Join(", ", new[] { Spot.ToString(), Subject }.Where(part => part.Length > 0)));
        return place.Length == 0 ? Shown(Sentence) : $"{place}: {Shown(Sentence)}";
    }

    /// <summary>Text of a file that nobody has looked at, as it may be shown: on one line, with everything in it visible, and not without end.</summary>
    public static string Shown(string text) => PlainText.ShowHidden(string.Concat((text.Length > Longest ? text[..Longest] + "…" : text).EnumerateRunes()
        .Select(rune => Rune.IsControl(rune) ? $"[U+{rune.Value:X4}]" : rune.ToString())));
}
