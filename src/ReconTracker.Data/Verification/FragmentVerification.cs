using System.Security.Cryptography;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Verification;

/// <summary>Checks fragments against the texts of the articles, which are kept apart from the collection.</summary>
public static class FragmentVerification
{
    /// <summary>Finds the texts of sources among files, by SHA-256.</summary>
    /// <param name="sources">Sources; those without a hash have no text.</param>
    /// <param name="directory">A folder of text files, UTF-8.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The texts found, by source.</returns>
    public static async Task<IReadOnlyDictionary<Slug, FiledText>> ReadTextsAsync(IEnumerable<SourceRecord> sources, string directory, CancellationToken cancellation = default)
    {
        var bySha = sources.Where(source => source.TextSha256 is not null).ToDictionary(source => source.TextSha256!, source => source.Slug);
        var texts = new Dictionary<Slug, FiledText>();
        foreach (var file in Directory.EnumerateFiles(directory))
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
            if (bySha.TryGetValue(Convert.ToHexStringLower(SHA256.HashData(bytes)), out var slug))
            {
                texts[slug] = new FiledText(System.Text.Encoding.UTF8.GetString(bytes));
            }
        }

        return texts;
    }

    /// <summary>Checks every fragment whose source's text lies in a folder.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="directory">A folder of text files.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Null when every fragment is found; else a sentence naming the first that is not, or the text that is missing.</returns>
    public static async Task<string?> VerifyAsync(ReconDb db, string directory, CancellationToken cancellation = default)
    {
        var bundle = await db.BundleAsync(cancellation).ConfigureAwait(false);
        var texts = await ReadTextsAsync(bundle.Sources, directory, cancellation).ConfigureAwait(false);
        var missing = bundle.Sources.FirstOrDefault(source => source.TextSha256 is not null && !texts.ContainsKey(source.Slug));
        if (missing is not null)
        {
            return $"No file in {directory} has the SHA-256 of the source {missing.Slug}.";
        }

        return bundle.Records()
            .SelectMany(record => record.Claims, (record, claim) => (record, claim))
            .Where(pair => pair.claim is { Fragment: not null, Paragraph: not null } && texts.ContainsKey(pair.claim.Source))
            .Where(pair => texts[pair.claim.Source].Find(pair.claim.Paragraph!.Value, pair.claim.Fragment!) != FragmentMatch.Found)
            .Select(pair => $"The {pair.record.Reference}, {pair.claim.Field}: paragraph {pair.claim.Paragraph} of {pair.claim.Source} does not contain '{pair.claim.Fragment}'.")
            .FirstOrDefault();
    }
}
