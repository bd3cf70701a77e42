using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>Follows <c>reprintOf</c> to the first text of each line of reprints, each source once.</summary>
public sealed class ReprintClusters
{
    private readonly Dictionary<Slug, Slug> _origins = [];

    /// <summary>Joins sources to the texts they repeat.</summary>
    /// <param name="sources">Each source, and the one it reprints, if any.</param>
    public ReprintClusters(IEnumerable<(Slug Source, Slug? ReprintOf)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var originals = new Dictionary<Slug, Slug>();
        foreach (var (source, reprintOf) in sources)
        {
            if (reprintOf is { } original)
            {
                originals.TryAdd(source, original);
            }
        }

        foreach (var source in originals.Keys)
        {
            Follow(source, originals);
        }
    }

    /// <summary>The source a text goes back to.</summary>
    /// <param name="source">A source.</param>
    /// <returns>The first of its line of reprints; the source itself when it reprints nothing.</returns>
    public Slug OriginOf(Slug source) => _origins.GetValueOrDefault(source, source);

    /// <summary>The other sources of a text's line of reprints.</summary>
    /// <param name="source">A source.</param>
    /// <returns>Those that carry the same text; none when it neither reprints nor is reprinted.</returns>
    public IEnumerable<Slug> OthersOf(Slug source) => _origins.Keys.Append(OriginOf(source)).Distinct()
        .Where(other => other != source && OriginOf(other) == OriginOf(source));

    private void Follow(Slug source, Dictionary<Slug, Slug> originals)
    {
        var line = new List<Slug>();
        var places = new Dictionary<Slug, int>();
        var at = source;
        while (!_origins.ContainsKey(at) && originals.TryGetValue(at, out var next) && places.TryAdd(at, line.Count))
        {
            line.Add(at);
            at = next;
        }

        // a ring of reprints has no first text: its smallest slug stands for it
        var origin = places.TryGetValue(at, out var ring) ? line[ring..].Min() : OriginOf(at);
        foreach (var member in line)
        {
            _origins[member] = origin;
        }
    }
}
