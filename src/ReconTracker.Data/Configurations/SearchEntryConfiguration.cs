using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using ReconTracker.Data.Search;

namespace ReconTracker.Data.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("search_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property<NpgsqlTsVector>(SearchEntry.Vector).HasComputedColumnSql("to_tsvector('recon', text)", stored: true);
        builder.HasIndex(SearchEntry.Vector).HasMethod("gin");
        builder.HasIndex(entry => entry.Key).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(entry => new { entry.Kind, entry.Slug });
    }
}
