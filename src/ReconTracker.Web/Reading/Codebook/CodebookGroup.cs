using System.Text.Json;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>A record document, or a part of one, with its variables.</summary>
/// <param name="Name">Its name in paths and anchors: <c>meeting</c>, <c>delegation</c>.</param>
/// <param name="Type">The type in the domain.</param>
/// <param name="Variables">Its own variables, in the order of the documents.</param>
public sealed record CodebookGroup(string Name, Type Type, IReadOnlyList<CodebookVariable> Variables)
{
    public string Anchor => $"group-{Name}";

    public string Definition => DomainDocs.Summary(Type);

    public string? Remarks => DomainDocs.Remarks(Type);

    /// <summary>The name of a type without what only programmers need: <c>PloMembershipRecord</c> as <c>ploMembership</c>.</summary>
    public static string NameOf(string type) => JsonNamingPolicy.CamelCase.ConvertName(type switch
    {
        _ when type.EndsWith("Record", StringComparison.Ordinal) => type[..^"Record".Length],
        _ when type.EndsWith("Document", StringComparison.Ordinal) => type[..^"Document".Length],
        _ => type,
    });
}
