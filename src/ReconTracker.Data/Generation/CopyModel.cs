using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace ReconTracker.Data.Generation;

/// <summary>Takes objects apart into the rows of all tables they are kept in, as the model says: owners, lists, and lists within lists.</summary>
internal sealed class CopyModel(IModel model)
{
    private readonly Dictionary<Type, Shape> _shapes = [];
    private readonly Dictionary<IEntityType, CopyTable> _tables = [];

    /// <summary>Rows by table, ready to be sent.</summary>
    public Dictionary<CopyTable, List<object?[]>> Rows(IEnumerable<object> entities)
    {
        var rows = new Dictionary<CopyTable, List<object?[]>>();
        foreach (var entity in entities)
        {
            Add(rows, entity, []);
        }

        return rows;
    }

    public static long Write(NpgsqlConnection connection, Dictionary<CopyTable, List<object?[]>> rows)
    {
        foreach (var (table, ofTable) in rows)
        {
            table.Write(connection, ofTable);
        }

        return rows.Values.Sum(ofTable => (long)ofTable.Count);
    }

    private void Add(Dictionary<CopyTable, List<object?[]>> rows, object entity, IReadOnlyList<KeyValuePair<IProperty, object?>> given)
    {
        var shape = ShapeOf(entity.GetType());
        var row = new CopyRow(shape.Type, entity, [.. given, .. shape.References.SelectMany(reference => Keys(reference.ForeignKey, new CopyRow(reference.TargetEntityType, Get(reference, entity)!, [])))]);
        if (!rows.TryGetValue(shape.Table, out var ofTable))
        {
            rows.Add(shape.Table, ofTable = []);
        }

        ofTable.Add(shape.Table.Values(row));
        foreach (var list in shape.Lists)
        {
            if (Get(list, entity) is ICollection { Count: > 0 } parts)
            {
                var keys = Keys(list.ForeignKey, row);
                foreach (var part in parts)
                {
                    Add(rows, part, keys);
                }
            }
        }
    }

    private static object? Get(INavigation navigation, object entity) => navigation.GetGetter().GetClrValue(entity);

    private static List<KeyValuePair<IProperty, object?>> Keys(IForeignKey foreignKey, CopyRow principal) =>
        [.. foreignKey.Properties.Zip(foreignKey.PrincipalKey.Properties, (own, key) => KeyValuePair.Create(own, principal.Key(key)))];

    private Shape ShapeOf(Type clrType)
    {
        if (!_shapes.TryGetValue(clrType, out var shape))
        {
            var type = model.FindEntityType(clrType) ?? throw new InvalidOperationException($"{clrType} is not kept in a table.");
            var root = type.GetRootType();
            if (!_tables.TryGetValue(root, out var table))
            {
                _tables.Add(root, table = new CopyTable(root));
            }

            var navigations = type.GetNavigations().ToList();
            _shapes.Add(clrType, shape = new Shape(type, table, [.. navigations.Where(one => one.IsCollection)], [.. navigations.Where(one => one.IsOnDependent)]));
        }

        return shape;
    }

    private sealed record Shape(IEntityType Type, CopyTable Table, IReadOnlyList<INavigation> Lists, IReadOnlyList<INavigation> References);
}
