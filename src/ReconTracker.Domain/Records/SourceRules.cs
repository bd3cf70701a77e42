using static ReconTracker.Domain.Records.RecordRules;

namespace ReconTracker.Domain.Records;

/// <summary>What can never be right in a source.</summary>
internal static class SourceRules
{
    public static void Check(SourceRecord source)
    {
        Line("headline", source.Headline);
        Line("byline", source.Byline);
        Line("publisher/name", source.Publisher.Name);
        Refuse(source.Headline.Length == 0, "headline", "Every source has a headline; describe an untitled one in square brackets.");
        Refuse(source.ReprintOf == source.Slug, "reprintOf", "A source does not reprint itself.");
        Address("url", source.Url);
        Address("archiveUrl", source.ArchiveUrl);
        Refuse(
            source.TextSha256 is { } hash && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)),
            "textSha256",
            "A SHA-256 is 64 hexadecimal digits in lower case.");
        Refuse(source.ParagraphCount is < 1 or > 10_000, "paragraphCount", "A filed text has at least one paragraph.");
        Refuse(source.Furniture.Any(paragraph => paragraph < 1 || paragraph > (source.ParagraphCount ?? int.MaxValue)), "furniture", "Paragraphs are counted from 1 to the last.");
        foreach (var error in source.KnownErrors)
        {
            Fragment("knownErrors", error.Printed);
        }
    }

    private static void Address(string path, string? address)
    {
        Line(path, address, 2000);
        Refuse(
            address is not null && !SourceRecord.IsAddress(address),
            path,
            "An address starts with http:// or https://.");
    }
}
