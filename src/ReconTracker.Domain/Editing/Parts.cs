namespace ReconTracker.Domain.Editing;

/// <summary>Makes a list of parts follow the list of a document, keeping the parts that stay, so that storage changes only what changed.</summary>
internal static class Parts
{
    /// <summary>Aligns by position.</summary>
    public static void Align<TPart, TRecord>(List<TPart> parts, IReadOnlyList<TRecord> records, Func<TPart> create, Action<TPart, TRecord, int> take)
        where TPart : class, IPart
    {
        var byPosition = parts.ToDictionary(part => part.Position);
        Align(parts, records, (_, position) => byPosition.GetValueOrDefault(position), create, take);
    }

    /// <summary>Aligns by what names a part within its owner.</summary>
    public static void Align<TPart, TRecord, TKey>(
        List<TPart> parts, IReadOnlyList<TRecord> records, Func<TPart, TKey> partKey, Func<TRecord, TKey> recordKey, Func<TPart> create, Action<TPart, TRecord, int> take)
        where TPart : class, IPart
        where TKey : notnull
    {
        var byKey = parts.ToDictionary(partKey);
        Align(parts, records, (record, _) => byKey.GetValueOrDefault(recordKey(record)), create, take);
    }

    private static void Align<TPart, TRecord>(
        List<TPart> parts, IReadOnlyList<TRecord> records, Func<TRecord, int, TPart?> find, Func<TPart> create, Action<TPart, TRecord, int> take)
        where TPart : class, IPart
    {
        var kept = new HashSet<TPart>(ReferenceEqualityComparer.Instance);
        for (var position = 0; position < records.Count; position++)
        {
            var part = find(records[position], position);
            if (part is null)
            {
                parts.Add(part = create());
            }

            take(part, records[position], position);
            kept.Add(part);
        }

        parts.RemoveAll(part => !kept.Contains(part));
    }
}
