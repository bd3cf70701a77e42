using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>One term of a vocabulary.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Value">The term.</param>
/// <param name="Code">Its code.</param>
public sealed record CodebookTerm(Type Vocabulary, Enum Value, string Code)
{
    public string Anchor => CodebookContents.Anchor(Vocabulary, Code);

    public string Label => T($"term.{Vocabulary.Name}.{Code}");

    public string Definition => DomainDocs.Summary(Vocabulary.GetField(Value.ToString())!);
}
