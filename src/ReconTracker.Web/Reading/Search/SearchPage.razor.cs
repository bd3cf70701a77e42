using System.Globalization;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Search;

/// <summary>Finds people, parties and topics by any spelling, and everything by its words; says why each was found.</summary>
public sealed partial class SearchPage : ComponentBase
{
    private const int Best = 5;
    private const int PageSize = 50;

    // one name as newspapers print it
    private static readonly (string Text, string Language)[] Examples = [("Marzouq", "en"), ("أبو مرزوق", "ar"), ("Абу Марзук", "ru"), ("Lavrof", "en"), ("two states", "en")];

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private SearchAsked Asked => Data.Asked;

    private int Total => Data.Groups.Sum(group => group.Count);

    private string Title => Asked.Words is { } words ? T("search.title", Domain.Values.PlainText.ShowHidden(words)) : T("search.heading");

    // the words one by one, for a reader whose words together find nothing
    private IEnumerable<string> Single => Asked.Words!.Split(' ') is { Length: > 1 } words ? words.Distinct(StringComparer.Ordinal).Take(6) : [];

    /// <summary>Searches.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="db">The collection.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model; null for a page that does not exist.</returns>
    public static async Task<Model?> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var asked = SearchAsked.Read(request.Query);
        if (await GroupsAsync(asked, db, stop) is not { } groups)
        {
            return null;
        }

        var hits = groups.SelectMany(group => group.Hits).ToList();
        var sources = hits.SelectMany(hit => hit.AttestedBy).Select(source => new RecordReference(RecordKind.Source, source));
        return new Model(asked, groups, await db.LabelsAsync(hits.Select(hit => hit.Reference).Concat(sources), Languages.Current.Name, stop));
    }

    /// <summary>What a question finds: the best of each kind, or a page of one; null for a page that does not exist.</summary>
    internal static async Task<IReadOnlyList<SearchGroup>?> GroupsAsync(SearchAsked asked, ReconDb db, CancellationToken stop)
    {
        if (asked.Words is not { } words)
        {
            return [];
        }

        if (asked.Kind is not { } kind)
        {
            return await db.SearchAsync(words, asked.IsExact, SearchQueries.Kinds, 0, Best, stop);
        }

        if (asked.Page is < 1 or > SearchGroup.Most)
        {
            return null;
        }

        var groups = await db.SearchAsync(words, asked.IsExact, [kind], (asked.Page - 1) * PageSize, PageSize, stop);
        return asked.Page > 1 && groups.All(group => group.Hits.Count == 0) ? null : groups;
    }

    private static int Pages(SearchGroup group) => (group.Count + PageSize - 1) / PageSize;

    private static string Count(SearchGroup group) =>
        group.IsCapped ? T("search.at_least", group.Count.ToString("N0", CultureInfo.InvariantCulture)) : group.Count.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Heading(RecordKind kind) => kind switch
    {
        RecordKind.Person => T("search.kind.people"),
        RecordKind.Party => T("search.kind.parties"),
        RecordKind.Topic => T("search.kind.topics"),
        RecordKind.Meeting => T("search.kind.meetings"),
        RecordKind.Statement => T("search.kind.statements"),
        _ => T("search.kind.sources"),
    };

    /// <summary>What the page shows.</summary>
    /// <param name="Asked">What is asked.</param>
    /// <param name="Groups">What was found, a kind each.</param>
    /// <param name="Labels">The names of all that is mentioned.</param>
    public sealed record Model(SearchAsked Asked, IReadOnlyList<SearchGroup> Groups, Labels Labels);
}
