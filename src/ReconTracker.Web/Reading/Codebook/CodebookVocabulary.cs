using System.Text.Json;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>A controlled vocabulary.</summary>
/// <param name="Type">The enumeration in the domain.</param>
/// <param name="UsedIn">The variables whose values come from it; none when values are computed and never typed.</param>
public sealed record CodebookVocabulary(Type Type, IReadOnlyList<CodebookVariable> UsedIn)
{
    public string Name => JsonNamingPolicy.CamelCase.ConvertName(Type.Name);

    public string Anchor => $"vocabulary-{Name}";

    public string Definition => DomainDocs.Summary(Type);

    public string? Remarks => DomainDocs.Remarks(Type);

    public IReadOnlyList<CodebookTerm> Terms { get; } = [.. Enum.GetValues(Type).Cast<Enum>().Select(term => new CodebookTerm(Type, term, CodebookContents.Code(term)))];
}
