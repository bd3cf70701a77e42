using System.Security.Cryptography;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
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
        var bySha = sources.Where(source => source.TextSha256 is not null).ToLookup(source => source.TextSha256!, source => source.Slug);
        var texts = new Dictionary<Slug, FiledText>();
        foreach (var file in Directory.EnumerateFiles(directory))
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellation).ConfigureAwait(false);
            foreach (var slug in bySha[Convert.ToHexStringLower(SHA256.HashData(bytes))])
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
    /// <returns>What was found, or the first thing that was not.</returns>
    public static async Task<FragmentCheck> VerifyAsync(ReconDb db, string directory, CancellationToken cancellation = default)
    {
        var bundle = await db.BundleAsync(cancellation).ConfigureAwait(false);
        var texts = await ReadTextsAsync(bundle.Sources, directory, cancellation).ConfigureAwait(false);
        var missing = bundle.Sources.FirstOrDefault(source => source.TextSha256 is not null && !texts.ContainsKey(source.Slug));
        if (missing is not null)
        {
            return new FragmentCheck($"No file in {directory} has the SHA-256 of the source {missing.Slug}.", 0, texts.Count);
        }

        // the day is for other rules; the rule on fragments is the report's, so that both always find the same
        var report = QualityReport.Of(new Dossier(bundle, DateOnly.MinValue) { FiledTexts = texts });
        var first = report.By(QualityRuleCode.FragmentNotFound).FirstOrDefault();
        var fragments = bundle.Records().SelectMany(record => record.Claims).Count(claim => claim is { Fragment: not null, Paragraph: not null } && texts.ContainsKey(claim.Source));
        return new FragmentCheck(first is null ? null : $"The {first.Record}{(first.Field is null ? "" : ", ")}{first.Field}: {first.Sentence}", fragments, texts.Count);
    }
}
