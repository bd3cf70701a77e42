using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class NameConfiguration : IEntityTypeConfiguration<Name>
{
    public void Configure(EntityTypeBuilder<Name> builder)
    {
        builder.ToTable("names", table => table.HasCheckConstraint("ck_names_one_owner", "num_nonnulls(party_slug, person_slug, topic_slug) = 1"));
        builder.HasKey(name => name.Id);
        builder.Property(name => name.Text).HasMaxLength(PlainText.MaxLine);
    }
}
