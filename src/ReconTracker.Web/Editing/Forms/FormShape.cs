using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>Which fields a form has: those of the record's document, which the codebook lists too.</summary>
internal static class FormShape
{
    private static readonly string[] Long = ["summary", "paraphrase", "definition", "note", "text", "reason"];

    // what editors code themselves: evidence is not asked for, but may be there
    private static readonly string[] Coded =
        ["title", "kind", "format", "track", "scope", "summary", "mediatorRole", "form", "authority", "act", "fragment", "language", "headline", "byline", "publisher", "published", "type", "url", "archiveUrl", "reprintOf", "country", "abbreviation", "institutionType", "definition"];

    // what a claim speaks of as a whole
    private static readonly Type[] Wholes = [typeof(FuzzyDate), typeof(Place), typeof(PartOf), typeof(CountRange), typeof(Publisher)];

    // parts whose fields are facts of their own
    private static readonly Type[] Detailed = [typeof(DelegationRecord), typeof(MemberRecord), typeof(AffiliationRecord)];

    public static Type TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Source => typeof(SourceRecord),
        RecordKind.Party => typeof(PartyRecord),
        RecordKind.Person => typeof(PersonRecord),
        RecordKind.Topic => typeof(TopicRecord),
        RecordKind.Meeting => typeof(MeetingRecord),
        _ => typeof(StatementRecord),
    };

    /// <summary>The fields of a document or part, in its order, without the claims, which stand beside them; a document's slug comes last, because it is made of the others.</summary>
    public static IEnumerable<CodebookVariable> Of(Type type)
    {
        var own = CodebookContents.Groups.First(group => group.Type == type).Variables;
        return type.IsAssignableTo(typeof(RecordDocument))
            ? [.. own, .. CodebookContents.Groups.First(group => group.Type == typeof(RecordDocument)).Variables.Where(variable => variable.Name != "claims").OrderBy(variable => variable.Name == "slug")]
            : own;
    }

    /// <summary>The kinds of record that a field names; none for a field that names no record.</summary>
    public static IReadOnlyList<RecordKind> KindsOf(CodebookVariable variable) => variable.Sort == "slug" && PathReferences.KindOfField(variable.Name) is { } kind ? [kind] : [];

    public static bool IsDictionary(CodebookVariable variable) => variable.Property.PropertyType.IsAssignableTo(typeof(IEnumerable<KeyValuePair<string, string>>));

    public static bool IsLong(CodebookVariable variable) => variable.Sort == "text" && Long.Contains(variable.Name);

    /// <summary>Whether a field holds no words of a language: it is written from left to right.</summary>
    public static bool IsCode(CodebookVariable variable) => variable.Sort is not "text" || variable.Name is "url" or "archiveUrl" or "paxId" or "textSha256";

    /// <summary>Whether claims stand beside a field of a part.</summary>
    public static bool IsCited(Type part, CodebookVariable variable) => variable.Name is not ("slug" or "note" or "side" or "party" or "person" or "textSha256" or "paragraphCount" or "furniture" or "externalIds" or "knownErrors")
        && (!variable.IsMany || variable.Sort == "term")
        && (part.IsAssignableTo(typeof(RecordDocument)) || Detailed.Contains(part))
        && (variable.Sort != "part" || Wholes.Contains(variable.Value));

    /// <summary>Whether a field of a part is what editors code themselves.</summary>
    public static bool IsCoded(Type part, CodebookVariable variable) => Coded.Contains(variable.Name) && part != typeof(AffiliationRecord);

    /// <summary>Whether claims stand beside an item of a list as a whole: a party's presence is spoken of by its attendance.</summary>
    public static bool IsItemCited(CodebookVariable list) => list.Value != typeof(DelegationRecord) && list.Name is not ("knownErrors" or "explanations" or "furniture" or "roles");
}
