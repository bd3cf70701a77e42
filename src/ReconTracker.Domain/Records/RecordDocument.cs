using System.Text.Json.Serialization;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>
/// A record as one document: the shape of the seed, of import and export, of the API, of revisions and of the editors' forms.
/// A property left out is <em>not coded</em>; <c>unknown</c> exists and is not reported; <c>none</c> is known not to exist.
/// </summary>
public abstract record RecordDocument
{
    /// <summary>The record's name in addresses and references; never reused.</summary>
    [JsonPropertyOrder(-2)]
    public required Slug Slug { get; init; }

    /// <summary>What each source says about each field.</summary>
    [JsonPropertyOrder(90)]
    public IReadOnlyList<ClaimRecord> Claims { get; init; } = [];

    /// <summary>Why a finding of the quality report stands.</summary>
    [JsonPropertyOrder(91)]
    public IReadOnlyList<ExplanationRecord> Explanations { get; init; } = [];

    /// <summary>Which of the six kinds of record this is.</summary>
    [JsonIgnore]
    public abstract RecordKind RecordKind { get; }

    /// <summary>Kind and slug together.</summary>
    [JsonIgnore]
    public RecordReference Reference => new(RecordKind, Slug);

    /// <summary>Everything the record states, a path each, in reading order.</summary>
    /// <returns>The facts, with the paths that claims point to.</returns>
    public abstract IEnumerable<Fact> Facts();

    /// <summary>The facts that need evidence and have none: no claim supports the field, or what holds it.</summary>
    /// <returns>Facts, in reading order.</returns>
    public IEnumerable<Fact> UnsupportedFacts()
    {
        var supported = Claims.Where(claim => claim.Supports()).Select(claim => claim.Field).ToHashSet(StringComparer.Ordinal);
        return Facts().Where(fact => fact.NeedsEvidence && !IsSupported(fact.Path));

        bool IsSupported(string path)
        {
            for (var holder = path; holder.Length > 0; holder = FieldPath.Parent(holder))
            {
                if (supported.Contains(holder))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Every other record this one mentions.</summary>
    /// <returns>References, with repetitions.</returns>
    public virtual IEnumerable<RecordReference> References() => Claims.Select(claim => new RecordReference(RecordKind.Source, claim.Source));

    /// <summary>Refuses a document that can never be right, whatever the sources say.</summary>
    /// <exception cref="Editing.RuleBrokenException">With the path and a sentence an editor can act on.</exception>
    public void Check() => RecordRules.Check(this);
}
