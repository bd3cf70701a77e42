using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>Says the value that a claim gives of a field, as far as it is a code, a date or a record's slug.</summary>
internal static class ReadingWords
{
    /// <summary>The value in the reader's language; null where it is somebody's own words.</summary>
    public static string? Of(Labels labels, string path, string value) => NameOf(path) switch
    {
        "when" or "said" or "published" or "founded" => Edtf.TryParse(value, out var date, out _) ? DateWording.For(Languages.Current).Say(date) : null,
        "onBehalfOf" => Label(labels, RecordKind.Party, value),
        "status" => Term<MeetingStatus>(value),
        "attendance" => Term<Attendance>(value),
        "roles" => Terms<DelegationRole>(value),
        "mediatorRole" => Term<MediatorRole>(value),
        "role" => Term<MemberRole>(value),
        "outcomes" => Term<OutcomeType>(value),
        "endorsements" => Term<EndorsementKind>(value),
        "positions" => Term<Stance>(value),
        "authority" => Term<StatementAuthority>(value),
        _ => null,
    };

    /// <summary>What sort of value a path has: the field's own name, or the name of the list it is an item of.</summary>
    public static string NameOf(string path)
    {
        var steps = path.Split('/');
        return steps is [.., var list, _] && (list is "status" or "outcomes" || PathReferences.KindsOf(list).Count > 0) ? list : steps[^1];
    }

    /// <summary>What a record is called that a value names.</summary>
    public static string? Label(Labels labels, RecordKind kind, string value) => Slug.TryParse(value, out var slug) ? labels.Find(kind, slug)?.Text : null;

    private static string? Term<TTerm>(string code)
        where TTerm : struct, Enum => Vocabulary.TryParse<TTerm>(code, out _) ? T($"term.{typeof(TTerm).Name}.{code}") : null;

    private static string? Terms<TTerm>(string codes)
        where TTerm : struct, Enum
    {
        var terms = codes.Split(", ").Select(code => Term<TTerm>(code)).ToList();
        return terms.Contains(null) ? null : terms.Aggregate((whole, part) => T("field.within", whole!, part!));
    }
}
