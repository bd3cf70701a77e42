using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>The codebook as data.</summary>
internal static class CodebookData
{
    public sealed record Document(string Schema, int Records, IEnumerable<Group> Groups, IEnumerable<Vocabulary> Vocabularies);

    public sealed record Group(string Name, string Definition, string? Remarks, IEnumerable<Variable> Variables);

    public sealed record Variable(string Name, string Anchor, string Type, string? Of, bool Many, bool Required, string Definition, int Uses);

    public sealed record Vocabulary(string Name, string Definition, string? Remarks, IEnumerable<string> UsedIn, IEnumerable<Term> Terms);

    public sealed record Term(string Code, string Anchor, string Label, string Definition, int Uses);

    public static async Task<Document> LoadAsync(ReconDb db, CancellationToken stop)
    {
        var collection = await db.BundleAsync(stop);
        var uses = CodebookUses.Of(collection);
        return new Document(
            Links.Schema,
            collection.Records().Count(),
            CodebookContents.Groups.Select(group => new Group(group.Name, group.Definition, group.Remarks, group.Variables.Select(variable => Of(variable, uses)))),
            CodebookContents.Vocabularies.Select(vocabulary => new Vocabulary(
                vocabulary.Name,
                vocabulary.Definition,
                vocabulary.Remarks,
                vocabulary.UsedIn.Select(variable => variable.Anchor),
                vocabulary.Terms.Select(term => new Term(term.Code, term.Anchor, term.Label, term.Definition, uses[term])))));
    }

    private static Variable Of(CodebookVariable variable, CodebookUses uses) => new(
        variable.Name,
        variable.Anchor,
        variable.Sort,
        variable.Sort is "term" or "part" ? CodebookGroup.NameOf(variable.Value.Name) : null,
        variable.IsMany,
        variable.IsRequired,
        variable.Definition,
        uses[variable]);
}
