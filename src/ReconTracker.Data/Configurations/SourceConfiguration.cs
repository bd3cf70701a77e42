using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable("sources");
        builder.IsCurated<Source, SourceRecord>("SourceSlug");
        builder.ComplexProperty(source => source.Publisher);
        builder.Property(source => source.Headline).HasMaxLength(PlainText.MaxLine);
        builder.Property(source => source.TextSha256).HasMaxLength(64);
        builder.Property(source => source.Furniture).AsJson();
        builder.Property(source => source.KnownErrors).AsJson();
        builder.Date(source => source.Published);
        builder.Refers<Source, Source>(nameof(Source.ReprintOf));
    }
}
