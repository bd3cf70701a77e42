using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis.Positions;

/// <summary>One position: where one party stands on one topic, as one statement tells.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Party">Whose position it is; null where the statement names no party.</param>
/// <param name="Stance">The stand.</param>
/// <param name="Said">When it was said.</param>
/// <param name="Certainty">How sure the date is.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Paraphrase">What was said, in the editors' words.</param>
/// <param name="Note">The condition or reservation.</param>
/// <param name="Sources">How many sources speak about the statement; a text and its reprints count as one.</param>
internal sealed record PositionRow(Slug Topic, Slug? Party, Stance Stance, Edtf Said, DateCertainty Certainty, Slug Statement, string Paraphrase, string? Note, int Sources)
{
    public static readonly IReadOnlyList<string> Columns = ["topic", "party", "stance", "said", "certainty", "statement", "paraphrase", "note", "sources"];

    /// <summary>As a line of a table.</summary>
    public string?[] ToCells() =>
    [
        Topic, Party?.Value, Vocabulary.Code(Stance), Said.ToString(), Vocabulary.Code(Certainty), Statement, Paraphrase, Note,
        Sources.ToString(System.Globalization.CultureInfo.InvariantCulture),
    ];
}
