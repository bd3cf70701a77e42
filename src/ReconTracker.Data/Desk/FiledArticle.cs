using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>The text of a source, as an editor filed it. Copyrighted: for editors only; readers see fragments.</summary>
public sealed class FiledArticle
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 200_000;

    /// <summary>Its number.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The source whose text it is; it may be a draft yet.</summary>
    public required Slug Source { get; init; }

    /// <summary>The headline, for lists.</summary>
    public required string Headline { get; init; }

    /// <summary>The text, whole.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of its UTF-8 bytes, 64 hexadecimal digits.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>By which texts that are nearly the same are found, whatever their frame; see <see cref="Domain.Articles.TextSketch"/>.</summary>
    public required byte[] Sketch { get; init; }

    /// <summary>The language, which decides the order of day and month in 12/3/2020.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The day of publication, from which relative dates are counted; null when it is not known to the day.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Paragraphs, from 1, that are not content.</summary>
    public int[] Furniture { get; set; } = [];

    /// <summary>Who filed it, by public name.</summary>
    public required string FiledBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Filed { get; init; }

    /// <summary>Its paragraphs.</summary>
    /// <returns>The text, split.</returns>
    public FiledText ToText() => new(Text);
}
