using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>What all nouns that are records have in common.</summary>
/// <typeparam name="TRecord">The noun's document.</typeparam>
public abstract class Curated<TRecord> : ICurated
    where TRecord : RecordDocument
{
    /// <inheritdoc/>
    public Slug Slug { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; }

    /// <summary>The evidence, in the record's order.</summary>
    public List<Claim> Claims { get; private set; } = [];

    /// <summary>Why findings of the quality report stand.</summary>
    public IReadOnlyList<ExplanationRecord> Explanations { get; private set; } = [];

    /// <summary>Makes the noun say what the document says, and nothing else.</summary>
    /// <param name="record">A document with this noun's slug.</param>
    /// <exception cref="RuleBrokenException">The document breaks a rule; nothing was changed.</exception>
    public void Apply(TRecord record)
    {
        record.Check();
        if (Revision > 0 && record.Slug != Slug)
        {
            throw new RuleBrokenException("slug", $"A record keeps its slug: '{Slug}' cannot become '{record.Slug}'.");
        }

        Slug = record.Slug;
        Take(record);
        Parts.Align(Claims, record.Claims, () => new Claim(record.RecordKind), (claim, from, position) => claim.Take(from, position));
        Explanations = record.Explanations;
    }

    /// <inheritdoc/>
    RecordReference ICurated.Reference => Give().Reference;

    /// <inheritdoc/>
    RecordDocument ICurated.ToRecord() => ToRecord();

    /// <summary>The whole record as a document.</summary>
    /// <returns>A document equal to the one last applied.</returns>
    public TRecord ToRecord() => Give() with
    {
        Claims = [.. Claims.OrderBy(claim => claim.Position).Select(claim => claim.ToRecord())],
        Explanations = Explanations,
    };

    /// <inheritdoc/>
    public void Revised(int number) => Revision = number;

    /// <summary>Takes over the noun's own fields.</summary>
    /// <param name="record">A checked document.</param>
    protected abstract void Take(TRecord record);

    /// <summary>Gives the noun's own fields.</summary>
    /// <returns>A document without claims and explanations.</returns>
    protected abstract TRecord Give();
}
