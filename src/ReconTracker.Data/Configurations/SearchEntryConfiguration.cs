using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using ReconTracker.Data.Search;

namespace ReconTracker.Data.Configurations;

internal sealed class SearchEntryConfiguration : IEntityTypeConfiguration<SearchEntry>
{
    // the title or first sentence outweighs the rest; the parts are those of SearchEntries.Between
    private const string VectorSql =
        "setweight(to_tsvector('recon', split_part(text, ' · ', 1)), 'A') || to_tsvector('recon', substr(text, length(split_part(text, ' · ', 1)) + 1))";

    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("search_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property<NpgsqlTsVector>(SearchEntry.Vector).HasComputedColumnSql(VectorSql, stored: true);
        builder.HasIndex(SearchEntry.Vector).HasMethod("gin");
        builder.HasIndex(entry => entry.Key).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(entry => entry.Plain).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(entry => new { entry.Kind, entry.Slug });

        // the newest of a kind, for words that stand in many texts
        builder.HasIndex(entry => new { entry.Kind, entry.Date }).IsDescending(false, true).HasFilter("key IS NULL");
    }
}
