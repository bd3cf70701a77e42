using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>The whole record as a document after one change, or its end. Revisions are only ever added; each carries the hash of the one before.</summary>
public sealed class Revision
{
    private Revision()
    {
    }

    /// <summary>Its place in the order of all revisions, given on saving; order is by this, never by clock.</summary>
    public long Sequence { get; private set; }

    /// <summary>The kind of the record.</summary>
    public RecordKind Kind { get; private set; }

    /// <summary>The slug of the record.</summary>
    public Slug Slug { get; private set; }

    /// <summary>1 for the first revision of a record, then upwards without gaps.</summary>
    public int Number { get; private set; }

    /// <summary>Who, why and when.</summary>
    public Edit Edit { get; private set; } = null!;

    /// <summary>The record, or its <see cref="Ending"/>, in canonical JSON, byte for byte as it was hashed; empty where it was redacted.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Whether what it said was taken out of the history for good; a <see cref="Redaction"/> says when and why, and its hash stays.</summary>
    public bool IsRedacted => Document.Length == 0;

    /// <summary>Whether the record ends here. It may come back: with the next number.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The hash of the revision before; empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over all of the above but the sequence and what the document shows by itself, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Makes the first or next revision of a record.</summary>
    /// <param name="record">The record, whole.</param>
    /// <param name="number">Its revision number.</param>
    /// <param name="previousHash">The hash of revision <paramref name="number"/> - 1; empty for the first.</param>
    /// <param name="edit">Who, why and when.</param>
    /// <returns>The revision, with its hash.</returns>
    public static Revision Of(RecordDocument record, int number, string previousHash, Edit edit) => Of(record.Reference, RecordJson.Write(record), isEnd: false, number, previousHash, edit);

    /// <summary>Makes the revision with which a record ends.</summary>
    /// <param name="record">Which record.</param>
    /// <param name="ending">How it ends.</param>
    /// <param name="number">Its revision number.</param>
    /// <param name="previousHash">The hash of revision <paramref name="number"/> - 1.</param>
    /// <param name="edit">Who, why and when.</param>
    /// <returns>The revision, with its hash.</returns>
    public static Revision End(RecordReference record, Ending ending, int number, string previousHash, Edit edit) => Of(record, RecordJson.Write(ending), isEnd: true, number, previousHash, edit);

    private static Revision Of(RecordReference record, string document, bool isEnd, int number, string previousHash, Edit edit)
    {
        var revision = new Revision
        {
            Kind = record.Kind,
            Slug = record.Slug,
            Number = number,
            Edit = edit,
            Document = document,
            IsEnd = isEnd,
            PreviousHash = previousHash,
        };
        revision.Hash = revision.ComputeHash();
        return revision;
    }

    /// <summary>Computes the hash anew from the stored parts.</summary>
    /// <returns>What <see cref="Hash"/> must be.</returns>
    public string ComputeHash()
    {
        var text = string.Join('\n', PreviousHash, Vocabulary.Code(Kind), Slug, Number.ToString(CultureInfo.InvariantCulture), Edit.Who, Edit.Why,
            Edit.When.ToString("O", CultureInfo.InvariantCulture), Document);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Reads the record back.</summary>
    /// <returns>The document; null where the record ends, and where it was redacted.</returns>
    public RecordDocument? ToRecord() => IsEnd || IsRedacted ? null : RecordJson.Read(Kind, Document);

    /// <summary>Reads back how the record ends.</summary>
    /// <returns>The ending; null where the record goes on.</returns>
    public Ending? ToEnding() => IsEnd ? Ending.Read(Document) : null;

    /// <summary>Whether the document itself, which is hashed, is what <see cref="IsEnd"/> says.</summary>
    /// <returns>True when it is.</returns>
    public bool IsEndAsWritten() => IsRedacted ? !IsEnd : IsEnd != Document.StartsWith("{\"slug\":", StringComparison.Ordinal);
}
