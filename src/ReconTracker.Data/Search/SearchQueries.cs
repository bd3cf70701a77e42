using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Finding anything by a name in any script or by words.</summary>
public static class SearchQueries
{
    private static readonly RecordKind[] Named = [RecordKind.Person, RecordKind.Party, RecordKind.Topic];
    private static readonly RecordKind[] Worded = [RecordKind.Meeting, RecordKind.Statement, RecordKind.Topic, RecordKind.Source];

    /// <summary>The kinds in the order of a page: who, about what, when, said, from where.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Person, RecordKind.Party, RecordKind.Topic, RecordKind.Meeting, RecordKind.Statement, RecordKind.Source];

    /// <summary>Finds people, parties and topics by name, and meetings, statements, topics and sources by their text.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="text">What the reader typed: one visible line.</param>
    /// <param name="isExact">Whether only this spelling will do: nothing folded, nothing similar, no other form of a word.</param>
    /// <param name="kinds">Which kinds to look through.</param>
    /// <param name="skip">How many of each kind to pass over.</param>
    /// <param name="take">How many of each kind to give.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The kinds in which anything was found.</returns>
    public static async Task<IReadOnlyList<SearchGroup>> SearchAsync(
        this ReconDb db, string text, bool isExact, IReadOnlyCollection<RecordKind> kinds, int skip, int take, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (names, isCapped) = await db.SearchEntries.NamedAsync(new NameQuestion(text), isExact, [.. kinds.Where(Named.Contains)], cancellation).ConfigureAwait(false);
        var wordedKinds = kinds.Where(Worded.Contains).ToList();
        var texts = wordedKinds.Count == 0 ? [] : await db.SearchEntries.WordedAsync(text, isExact, wordedKinds, cancellation).ConfigureAwait(false);

        // a topic found by its name is not found again by its definition
        var byName = names.ToLookup(hit => hit.Reference.Kind);
        var known = byName[RecordKind.Topic].Select(hit => hit.Reference.Slug).ToHashSet();
        var byText = texts.Where(found => found.Kind != RecordKind.Topic || !known.Contains(found.Slug)).ToLookup(found => found.Kind);
        var shown = kinds.SelectMany(kind => Shown(byText[kind], byName[kind].Count(), skip, take)).ToList();
        var passages = (await db.SearchEntries.PassagesAsync(shown, text, isExact, cancellation).ConfigureAwait(false)).ToLookup(hit => hit.Reference.Kind);
        return [.. Kinds.Where(kinds.Contains).Select(kind => Group(kind, [.. byName[kind]], byText[kind].Count())).Where(group => group.Count > 0)];

        SearchGroup Group(RecordKind kind, List<SearchHit> named, int worded) => new(
            kind,
            named.Count + Math.Min(worded, SearchGroup.Most),
            worded > SearchGroup.Most || (isCapped && named.Count > 0),
            [.. named.Skip(skip).Take(take), .. passages[kind]]);
    }

    /// <summary>People and parties whose names are like a text: what may have been meant by one that nothing answers.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="text">What the reader typed: one visible line.</param>
    /// <param name="most">The most to give.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The best first, each by the spelling that is like it.</returns>
    public static async Task<IReadOnlyList<SearchHit>> NamesLikeAsync(this ReconDb db, string text, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (hits, _) = await db.SearchEntries.NamedAsync(new NameQuestion(text), isExact: false, [RecordKind.Person, RecordKind.Party], cancellation).ConfigureAwait(false);
        return [.. hits.Take(most)];
    }

    // texts follow the names: those of this page that names leave room for
    private static IEnumerable<WordSearch.Found> Shown(IEnumerable<WordSearch.Found> texts, int names, int skip, int take) =>
        texts.Take(SearchGroup.Most).Skip(Math.Max(0, skip - names)).Take(take - Math.Clamp(names - skip, 0, take));
}
