using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class PloMembershipConfiguration : IEntityTypeConfiguration<PloMembership>
{
    public void Configure(EntityTypeBuilder<PloMembership> builder)
    {
        builder.ToTable("plo_membership");
        builder.Property<Slug>("Party");
        builder.HasKey("Party", nameof(PloMembership.Position));
        builder.Date(spell => spell.From);
        builder.Date(spell => spell.To);
    }
}
