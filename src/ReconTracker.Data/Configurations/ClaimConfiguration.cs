using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("claims", table => table.HasCheckConstraint(
            "ck_claims_one_record", "num_nonnulls(meeting_slug, statement_slug, person_slug, party_slug, source_slug, topic_slug) = 1"));
        builder.HasKey(claim => claim.Id);
        builder.Property(claim => claim.Field).HasMaxLength(FieldPath.MaxLength);
        builder.Property(claim => claim.Fragment).HasMaxLength(PlainText.MaxLine);
        builder.Refers<Claim, Source>(nameof(Claim.Source));
    }
}
