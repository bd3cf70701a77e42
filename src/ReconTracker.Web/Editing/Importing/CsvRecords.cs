using System.Text;
using System.Text.Json.Nodes;
using ReconTracker.Web.Formats.CsvBundles;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Puts the records of a kind together from their tables.</summary>
internal sealed class CsvRecords
{
    private readonly IReadOnlyDictionary<CsvTable, CsvSheet> _sheets;
    private readonly Dictionary<CsvTable, ILookup<string, CsvRow>> _rows;
    private readonly Dictionary<string, long> _sizes;
    private readonly ImportRefusals _refusals;

    public CsvRecords(IReadOnlyDictionary<CsvTable, CsvSheet> sheets, ImportRefusals refusals)
    {
        (_sheets, _refusals) = (sheets, refusals);
        _rows = sheets.Where(pair => pair.Key.Trail.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Value.Rows.ToLookup(row => KeyOf(pair.Key, row)));
        _sizes = sheets.Values.SelectMany(sheet => sheet.Rows.Select(row => (Slug: SlugOf(sheet, row), Size: row.Cells.Sum(cell => Encoding.UTF8.GetByteCount(cell) + 1L))))
            .GroupBy(row => row.Slug, row => row.Size).ToDictionary(sizes => sizes.Key, sizes => sizes.Sum());
    }

    public IEnumerable<ImportedRecord> Read()
    {
        var main = _sheets.Keys.Single(table => table.Trail.Count == 0);
        var slugs = new HashSet<string>();
        var used = new HashSet<CsvRow>();
        foreach (var row in _sheets[main].Rows)
        {
            if (_refusals.IsFull)
            {
                yield break;
            }

            var slug = SlugOf(_sheets[main], row);
            if (!slugs.Add(slug))
            {
                _refusals.Add(new(main.File, row.Line, "slug"), "This record stands twice.");
                continue;
            }

            var spots = new Dictionary<string, (CsvTable Table, CsvRow Row)>();
            if (IsTooLarge(slug))
            {
                _refusals.Add(new(main.File, row.Line), $"The record is larger than {ImportLimits.Words(ImportLimits.Row)}, with its rows in all tables.");
                continue;
            }

            var document = Filled(main, row, "", spots);
            AddLists(main, document, slug, "", spots);
            used.UnionWith(spots.Values.Select(spot => spot.Row));
            ImportSpot SpotOf(string path) => Spot(path, spots);
            if (JsonSentences.Read(main.Kind, Encoding.UTF8.GetBytes(document.ToJsonString()), (path, _, sentence) => _refusals.Add(SpotOf(path), sentence)) is { } record)
            {
                yield return new ImportedRecord(record, SpotOf);
            }
        }

        foreach (var (table, rows) in _rows)
        {
            foreach (var row in rows.SelectMany(rows => rows).Where(row => !used.Contains(row) && !(SlugOf(_sheets[table], row) is var slug && slugs.Contains(slug) && IsTooLarge(slug))).TakeWhile(_ => !_refusals.IsFull))
            {
                var holder = _sheets.Keys.Single(other => other.Trail.SequenceEqual(table.Trail.SkipLast(1)));
                _refusals.Add(new(table.File, row.Line, table.Keys[^1]), $"{holder.File} has no row for '{ImportRefusal.Shown(_sheets[table].Cell(row, table.Keys[^1]))}' here.");
            }
        }
    }

    private JsonObject Filled(CsvTable table, CsvRow row, string place, Dictionary<string, (CsvTable Table, CsvRow Row)> spots)
    {
        spots[place] = (table, row);
        var item = new JsonObject();
        foreach (var column in table.Columns)
        {
            try
            {
                column.Fill(item, _sheets[table].Cell(row, column.Name));
            }
            catch (FormatException problem)
            {
                _refusals.Add(new(table.File, row.Line, column.Name), problem.Message);
            }
        }

        return item;
    }

    /// <summary>Adds to an item the lists whose rows name it.</summary>
    private void AddLists(CsvTable table, JsonObject item, string key, string place, Dictionary<string, (CsvTable Table, CsvRow Row)> spots)
    {
        foreach (var (list, rows) in _rows.Where(list => list.Key.Trail.Count == table.Trail.Count + 1 && list.Key.Trail.SkipLast(1).SequenceEqual(table.Trail)))
        {
            var path = place.Length == 0 ? list.Trail[^1] : $"{place}.{list.Trail[^1]}";
            var items = new JsonArray([.. rows[key].Select((row, index) => Filled(list, row, $"{path}[{index}]", spots))]);
            if (list.IsRegister)
            {
                item[list.Trail[^1]] = Register(items, list, [.. rows[key]]);
                continue;
            }

            item[list.Trail[^1]] = items;
            foreach (var (index, (below, node)) in CsvTable.Items(items).Index().ToList())
            {
                AddLists(list, node!.AsObject(), $"{key}\n{below}", $"{path}[{index}]", spots);
            }
        }
    }

    private JsonObject Register(JsonArray pairs, CsvTable table, IReadOnlyList<CsvRow> rows)
    {
        var register = new JsonObject();
        foreach (var (pair, row) in pairs.Zip(rows))
        {
            if (pair!["key"]?.ToString() is not { } name || pair["value"]?.ToString() is not { } value)
            {
                _refusals.Add(new(table.File, row.Line), "Both a key and a value belong here.");
            }
            else if (!register.TryAdd(name, value))
            {
                _refusals.Add(new(table.File, row.Line, "key"), "This key stands twice.");
            }
        }

        return register;
    }

    // what the serializer names is a cell, or lies in one, of the row whose place is the longest beginning of it
    private static ImportSpot Spot(string path, Dictionary<string, (CsvTable Table, CsvRow Row)> spots)
    {
        var place = path;
        while (!spots.ContainsKey(place))
        {
            place = place[..Math.Max(0, place.LastIndexOfAny(['.', '[']))];
        }

        var (table, row) = spots[place];
        var field = path[place.Length..].TrimStart('.');
        return new(table.File, row.Line, table.Columns.Select(column => column.Name).FirstOrDefault(name => field == name || field.StartsWith($"{name}[", StringComparison.Ordinal)) ?? field);
    }

    private bool IsTooLarge(string slug) => _sizes[slug] > ImportLimits.Row;

    private static string SlugOf(CsvSheet sheet, CsvRow row) => CsvColumn.Text(sheet.Cell(row, "slug"));

    private string KeyOf(CsvTable table, CsvRow row) => string.Join('\n', table.Keys.Select(key => CsvColumn.Text(_sheets[table].Cell(row, key))));
}
