using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Acts;

/// <summary>The record that an address names.</summary>
internal static class ActedOn
{
    public static RecordReference? Read(string kind, string name) =>
        Vocabulary.TryParse<RecordKind>(kind, out var known) && Slug.TryParse(name, out var slug) ? new RecordReference(known, slug) : null;
}
