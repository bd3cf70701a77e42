using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Reads a table in the layout of MEND (Mediation Event and Negotiators Database): one row a mediation event, which becomes a meeting with its sources.</summary>
internal static class MendReading
{
    private const int LongestCell = 20_000; // some events have dozens of addresses

    public static async Task<IReadOnlyList<ImportedRecord>> ReadAsync(ReadOnlyMemory<byte> text, ImportLimits limits, bool mayMakeParties, ReconDb db, ImportRefusals refusals)
    {
        if (CsvSheet.Read(text, null, limits.Rows, refusals, header => Check(header, refusals)) is not { } sheet || refusals.All.Count > 0)
        {
            return [];
        }

        var parties = new MendParties(await db.RecordsAsync<PartyRecord>(RecordKind.Party), mayMakeParties);
        var sources = new MendSources(await db.RecordsAsync<SourceRecord>(RecordKind.Source));
        var records = new List<ImportedRecord>();
        foreach (var row in sheet.Rows.TakeWhile(_ => !refusals.IsFull))
        {
            void Refuse(string column, string sentence) => refusals.Add(new(null, row.Line, column), sentence);
            if (Cells(sheet, row, Refuse) is { } cells && new MendRow(cells, Refuse, parties, sources).Meeting() is { } meeting)
            {
                records.Add(new ImportedRecord(meeting, path => new(null, row.Line, ColumnOf(path))));
            }

            records.AddRange(parties.TakeMade().Select(party => new ImportedRecord(party, _ => new(null, row.Line, MendColumns.ThirdParties))));
            records.AddRange(sources.TakeMade().Select(source => new ImportedRecord(source, _ => new(null, row.Line, MendColumns.Sources))));
        }

        return records;
    }

    private static void Check(IReadOnlyList<string> header, ImportRefusals refusals)
    {
        if (!header.Contains(MendColumns.Id))
        {
            refusals.Add(new(Line: 1), $"The file is no bundle and no MEND table: it begins with no brace, is no zip archive, and has no column {MendColumns.Id}.");
            return;
        }

        foreach (var column in MendColumns.All.Except(header))
        {
            refusals.Add(new(Line: 1, Field: column), "This column is missing.");
        }
    }

    private static Dictionary<string, string>? Cells(CsvSheet sheet, CsvRow row, Action<string, string> refuse)
    {
        var cells = new Dictionary<string, string>();
        foreach (var column in MendColumns.All)
        {
            try
            {
                cells[column] = PlainText.NormalizeLine(sheet.Cell(row, column), LongestCell);
            }
            catch (FormatException problem)
            {
                refuse(column, problem.Message);
            }
        }

        return cells.Count == MendColumns.All.Count ? cells : null;
    }

    // the column that a value of a meeting was made of
    private static string ColumnOf(string path) => path.Split('.', '[')[0] switch
    {
        "slug" or "title" or "summary" => MendColumns.Id,
        "when" => MendColumns.Year,
        "place" => MendColumns.Location,
        "delegations" => MendColumns.ThirdParties,
        "outcomes" => MendColumns.Agreement,
        "claims" => MendColumns.Sources,
        _ => "",
    };
}
