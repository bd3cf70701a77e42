using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Indexing;

namespace ReconTracker.Data.Configurations;

internal sealed class FacetEntryConfiguration : IEntityTypeConfiguration<FacetEntry>
{
    public void Configure(EntityTypeBuilder<FacetEntry> builder)
    {
        builder.ToTable("facet_entries");
        builder.HasKey(entry => new { entry.Kind, entry.Slug });
        builder.HasIndex(entry => entry.Tokens).HasMethod("gin");
    }
}
