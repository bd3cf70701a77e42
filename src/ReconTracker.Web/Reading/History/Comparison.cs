using System.Text.Json.Serialization;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.History;

/// <summary>Two revisions of a record side by side.</summary>
/// <param name="State">Whether they could be compared.</param>
/// <param name="From">The number of the older; 0 where nothing stands before the first.</param>
/// <param name="To">The number of the newer.</param>
public sealed record Comparison(ComparisonState State, int From, int To)
{
    private static readonly Differing Nothing = new(new RecordDifference([], []), []);

    /// <summary>What differs, with both documents, the older first.</summary>
    [JsonIgnore]
    public Differing Differing { get; init; } = Nothing;

    /// <summary>What differs.</summary>
    [JsonIgnore]
    public RecordDifference Difference => Differing.Difference;

    /// <summary>Fields of the record that differ.</summary>
    public IReadOnlyList<FieldChange> Fields => Difference.Fields;

    /// <summary>Claims that differ.</summary>
    public IReadOnlyList<ClaimChange> Claims => Difference.Claims;

    /// <summary>Whether the documents are the same to the letter.</summary>
    public bool IsIdentical { get; init; }

    /// <summary>Both documents, the older first.</summary>
    [JsonIgnore]
    public IReadOnlyList<RecordDocument> Records => Differing.Records;

    /// <summary>Chooses what to compare: the newest revision with the one before, unless an address asks otherwise.</summary>
    /// <param name="from">The one revision; where only the other is given, the one before that.</param>
    /// <param name="to">The other; the newest where it is not given.</param>
    /// <param name="newest">The number of the newest revision.</param>
    public static Comparison Asked(int? from, int? to, int newest)
    {
        var later = to ?? newest;
        var earlier = from ?? later - 1;
        (earlier, later) = (Math.Min(earlier, later), Math.Max(earlier, later));
        var state = (from, later) switch
        {
            (null, 1) => ComparisonState.First,
            _ when earlier < 1 || later > newest => ComparisonState.Missing,
            _ when earlier == later => ComparisonState.Same,
            _ => ComparisonState.Compared,
        };
        return new Comparison(state, earlier, later);
    }

    /// <summary>Compares; with the end of a record, and with what was redacted, there is nothing to compare.</summary>
    public Comparison Of(RevisionLine from, RevisionLine to)
    {
        if ((from.Record, to.Record) is not ({ } before, { } after))
        {
            return this with { State = from.Redaction is null && to.Redaction is null ? ComparisonState.End : ComparisonState.Redacted };
        }

        return this with { Differing = Differing.Of(before, after), IsIdentical = RecordJson.Write(before) == RecordJson.Write(after) };
    }
}
