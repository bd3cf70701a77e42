using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>A filter with everything needed to print it: what its values are called, what each other value would give, where it leads.</summary>
/// <param name="Filter">What was asked for.</param>
/// <param name="Facets">What each value would give.</param>
/// <param name="Href">The address of the same page under another filter.</param>
public sealed record FilterView(RecordFilter Filter, Facets Facets, Func<RecordFilter, string> Href)
{
    /// <summary>The names that this page offers, in order; those after the first few are folded until they are used.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether <c>faction</c> asks who speaks, institutions among them, rather than who was in the room.</summary>
    public bool OfSpeakers { get; init; }

    /// <summary>The names of which every value gives the same records, so that numbers beside them would say nothing: they choose rows.</summary>
    public IReadOnlyList<string> Uncounted { get; init; } = [];

    /// <summary>What the address says beside the filter, and forms must keep.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Kept { get; init; } = [];

    /// <summary>All factions.</summary>
    public required IReadOnlyList<Slug> Factions { get; init; }

    /// <summary>All topics.</summary>
    public required IReadOnlyList<Slug> Topics { get; init; }

    /// <summary>The names of parties, people and topics.</summary>
    public required Labels Labels { get; init; }

    // a page that prints everybody is of no use to anybody; a box finds the others by name
    private const int MostOffered = 40;

    // parties and topics are a list that editors keep short; of these there may be any number
    private static readonly string[] AnyNumber = ["person", "place"];

    internal FilterWords Words => new(Labels, OfSpeakers);

    /// <summary>The name of a page with what its filter asks for.</summary>
    public string Title(string page) => Words.Title(page, Filter);

    /// <summary>The values of a name that the page offers beside those that are on: where there may be very many, those that give most.</summary>
    internal IEnumerable<string> Offered(string name) => Offered(Facets, name);

    /// <summary>How many values of a name would give something and are not offered.</summary>
    internal int LeftOut(string name) => AnyNumber.Contains(name) ? Facets[name].Keys.Except(Offered(name).Concat(Filter[name])).Count() : 0;

    /// <summary>Reads what a page needs to print its filter.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="index">The state of it that was counted.</param>
    /// <param name="filter">What was asked for.</param>
    /// <param name="facets">What each value would give.</param>
    /// <param name="href">The address of the same page under another filter.</param>
    /// <param name="names">The names that the page offers.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The view.</returns>
    public static async Task<FilterView> LoadAsync(
        ReconDb db, RecordIndex index, RecordFilter filter, Facets facets, Func<RecordFilter, string> href, IReadOnlyList<string> names, CancellationToken stop)
    {
        var terms = await index.TermsAsync(db, Languages.Current.Name, stop);
        var people = filter["person"].Concat(names.Contains("person") ? Offered(facets, "person") : []).Select(person => new RecordReference(RecordKind.Person, new Slug(person)));
        return new FilterView(filter, facets, href)
        {
            Names = names,
            Factions = terms.Factions,
            Topics = terms.Topics,
            Labels = terms.Labels.And(await index.LabelsAsync(db, people, Languages.Current.Name, stop)),
        };
    }

    private static IEnumerable<string> Offered(Facets facets, string name) => AnyNumber.Contains(name)
        ? facets[name].OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).Take(MostOffered).Select(value => value.Key)
        : facets[name].Keys;
}
