using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class EndorsementConfiguration : IEntityTypeConfiguration<Endorsement>
{
    public void Configure(EntityTypeBuilder<Endorsement> builder)
    {
        builder.ToTable("endorsements");
        builder.Property<Slug>("Meeting");
        builder.Property<Slug>("Outcome");
        builder.HasKey("Meeting", "Outcome", nameof(Endorsement.Party));
        builder.Refers<Endorsement, Party>(nameof(Endorsement.Party));
    }
}
