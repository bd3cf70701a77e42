using System.Collections.Concurrent;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Indexing;

/// <summary>What records are called, and that there is none of a name, kept from the first time it is asked for. Belongs to one state of the index, so that it is never older than that.</summary>
internal sealed class LabelMemory
{
    // some megabytes; when so many are known, all are forgotten, and those that are asked for often are soon known again
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(string Language, RecordReference Record), Label?> _known = new();
    private int _count;

    public async Task<Labels> OfAsync(ReconDb db, IEnumerable<RecordReference> references, string language, CancellationToken cancellation)
    {
        var labels = new Dictionary<RecordReference, Label>();
        var unknown = new List<RecordReference>();
        foreach (var reference in references.Distinct())
        {
            if (!_known.TryGetValue((language, reference), out var label))
            {
                unknown.Add(reference);
            }
            else if (label is not null)
            {
                labels.Add(reference, label);
            }
        }

        var read = await db.LabelsAsync(unknown, language, cancellation).ConfigureAwait(false);
        foreach (var reference in unknown)
        {
            var label = read.Find(reference.Kind, reference.Slug);
            if (label is not null)
            {
                labels.Add(reference, label);
            }

            if (_known.TryAdd((language, reference), label) && Interlocked.Increment(ref _count) == Most)
            {
                _known.Clear();
                Interlocked.Exchange(ref _count, 0);
            }
        }

        return new Labels(labels);
    }
}
