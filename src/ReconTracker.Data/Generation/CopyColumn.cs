using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ReconTracker.Data.Generation;

/// <summary>One column of a table, as the model describes it: where its value is found, and how it is stored.</summary>
internal sealed partial class CopyColumn
{
    private readonly IProperty _property;
    private readonly IReadOnlyList<IComplexProperty> _within;
    private readonly Func<object?, object?> _store;
    private readonly string _type;
    private readonly bool _named;
    private readonly object? _fixedOfType;

    private CopyColumn(IProperty property, IReadOnlyList<IComplexProperty> within)
    {
        (_property, _within) = (property, within);
        var mapping = property.GetRelationalTypeMapping();
        _store = mapping.Converter is { } converter ? converter.ConvertToProvider : value => value;
        _type = Facet().Replace(mapping.StoreType, "");
        _named = mapping.StoreTypeNameBase is not ("text" or "character varying"); // PostgreSQL reads both alike; resolving a name for every value would be half of the time
        Name = property.GetColumnName();
        _fixedOfType = property.DeclaringType is IEntityType entity && entity.FindDiscriminatorProperty() == property ? property : null;
    }

    public string Name { get; }

    /// <summary>All columns of a table that the database does not fill by itself.</summary>
    public static IReadOnlyList<CopyColumn> Of(IEntityType root) => [.. root.GetDerivedTypesInclusive().SelectMany(type => Of(type, []))];

    /// <summary>The value of a row, as the database keeps it.</summary>
    public object? Read(CopyRow row)
    {
        if (_fixedOfType is not null)
        {
            return row.Type.GetDiscriminatorValue();
        }

        if (row.TryGetGiven(_property, out var given))
        {
            return _store(given);
        }

        object? holder = row.Entity;
        if (_property.IsShadowProperty() || (_property.DeclaringType is IEntityType declaring && !declaring.ClrType.IsInstanceOfType(holder)))
        {
            return null; // the key of an owner of another kind, or a column of another branch of the hierarchy
        }

        foreach (var complex in _within)
        {
            holder = holder is null ? null : complex.GetGetter().GetClrValue(holder);
        }

        var value = holder is null ? null : _property.GetGetter().GetClrValue(holder);
        return value is null ? null : _store(value);
    }

    public void Write(NpgsqlBinaryImporter importer, object? value)
    {
        switch (value)
        {
            case null:
                importer.WriteNull();
                break;
            case string text when !_named:
                importer.Write(text);
                break;
            case int number:
                importer.Write(number);
                break;
            case DateOnly day:
                importer.Write(day);
                break;
            default:
                importer.Write(value, _type);
                break;
        }
    }

    private static IEnumerable<CopyColumn> Of(ITypeBase type, IReadOnlyList<IComplexProperty> within) =>
    [
        .. type.GetDeclaredProperties().Where(property => !IsFilledByDatabase(property)).Select(property => new CopyColumn(property, within)),
        .. type.GetDeclaredComplexProperties().SelectMany(complex => Of(complex.ComplexType, [.. within, complex])),
    ];



    // generated columns, and numbers that a sequence gives
    private static bool IsFilledByDatabase(IProperty property) =>
        property.ValueGenerated is ValueGenerated.OnAddOrUpdate || (property is { ValueGenerated: ValueGenerated.OnAdd } && property.ClrType == typeof(long) && property.IsPrimaryKey());

    [GeneratedRegex(@"\(\d+\)")]
    private static partial Regex Facet();
}
