using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Conversions;

/// <summary>Stores what is never asked about row by row as one jsonb column.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property
        .HasColumnType("jsonb")
        .HasConversion(
            value => JsonSerializer.Serialize(value, RecordJson.Options),
            json => JsonSerializer.Deserialize<T>(json, RecordJson.Options)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left, RecordJson.Options) == JsonSerializer.Serialize(right, RecordJson.Options),
                value => JsonSerializer.Serialize(value, RecordJson.Options).GetHashCode(StringComparison.Ordinal),
                value => value));
}
