using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace ReconTracker.Data.Generation;

/// <summary>Writes rows of one table by binary COPY; the columns are those of the model.</summary>
internal sealed class CopyTable(IEntityType root)
{
    private readonly IReadOnlyList<CopyColumn> _columns = CopyColumn.Of(root);

    public string Name { get; } = root.GetTableName()!;

    /// <summary>The values of a row in the order of the columns.</summary>
    public object?[] Values(CopyRow row)
    {
        var values = new object?[_columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = _columns[index].Read(row);
        }

        return values;
    }

    /// <summary>Sends rows of <see cref="Values"/>.</summary>
    public void Write(NpgsqlConnection connection, IReadOnlyList<object?[]> rows)
    {
        var columns = string.Join(", ", _columns.Select(column => $"\"{column.Name}\""));
        using var importer = connection.BeginBinaryImport($"COPY \"{Name}\" ({columns}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            importer.StartRow();
            for (var index = 0; index < row.Length; index++)
            {
                _columns[index].Write(importer, row[index]);
            }
        }

        importer.Complete();
    }
}
