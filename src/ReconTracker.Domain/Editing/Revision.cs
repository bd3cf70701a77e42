using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>The whole record as a document after one change. Revisions are only ever added; each carries the hash of the one before.</summary>
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

    /// <summary>The record in canonical JSON, byte for byte as it was hashed.</summary>
    public string Document { get; private set; } = "";

    /// <summary>The hash of the revision before; empty for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256 over all of the above but the sequence, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Makes the first or next revision of a record.</summary>
    /// <param name="record">The record, whole.</param>
    /// <param name="number">Its revision number.</param>
    /// <param name="previousHash">The hash of revision <paramref name="number"/> - 1; empty for the first.</param>
    /// <param name="edit">Who, why and when.</param>
    /// <returns>The revision, with its hash.</returns>
    public static Revision Of(RecordDocument record, int number, string previousHash, Edit edit)
    {
        var revision = new Revision
        {
            Kind = record.RecordKind,
            Slug = record.Slug,
            Number = number,
            Edit = edit,
            Document = RecordJson.Write(record),
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
    /// <returns>The document.</returns>
    public RecordDocument ToRecord() => RecordJson.Read(Kind, Document);
}
