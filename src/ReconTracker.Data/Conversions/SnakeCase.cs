using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ReconTracker.Data.Conversions;

/// <summary>Names tables, columns, keys and indexes as people type them into psql: <c>delegation_members.name_as_printed</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        // what is kept inside a JSON column has no columns of its own
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            if (entity.BaseType is null)
            {
                entity.SetTableName(Of(entity.GetTableName()!));
            }

            Columns(entity);
            foreach (var key in entity.GetKeys())
            {
                key.SetName(Of(key.GetName()!));
            }

            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.SetConstraintName(Of(foreignKey.GetConstraintName()!));
            }

            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
            }
        }
    }

    // the parts of a complex value carry its name: when_edtf, when_words
    private static void Columns(IMutableTypeBase type, string prefix = "")
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(prefix + (property.FindAnnotation(RelationalAnnotationNames.ColumnName)?.Value as string ?? Of(property.Name)));
        }

        foreach (var complex in type.GetDeclaredComplexProperties())
        {
            Columns(complex.ComplexType, $"{prefix}{Of(complex.Name)}_");
        }
    }

    private static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace("__", "_", StringComparison.Ordinal);
}
