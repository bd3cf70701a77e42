using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Generation;

/// <summary>One source or two that bear on a fact.</summary>
internal static class GeneratedClaims
{
    private const int Paragraphs = 30;

    public static IEnumerable<ClaimRecord> On(string path, GeneratedRecords collection, Dice dice, int source)
    {
        yield return Claim(path, source, dice, Standing.Preferred, value: null);
        if (dice.Percent(35))
        {
            var second = source + 1 < collection.Sources ? source + 1 : 0;
            yield return dice.Percent(12)
                ? Claim(path, second, dice, Standing.Alternative, "otherwise")
                : Claim(path, second, dice, Standing.Preferred, value: null);
        }
    }

    private static ClaimRecord Claim(string path, int source, Dice dice, Standing standing, string? value) => new()
    {
        Field = path,
        Source = GeneratedSources.SlugOf(source),
        Paragraph = 1 + dice.Throw(Paragraphs),
        Fragment = Wordage.Text(dice, GeneratedSources.LanguageOf(source), 3 + dice.Throw(4)),
        Standing = standing,
        Value = value,
    };
}
