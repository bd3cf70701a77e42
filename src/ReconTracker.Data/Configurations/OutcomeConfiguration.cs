using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class OutcomeConfiguration : IEntityTypeConfiguration<Outcome>
{
    public void Configure(EntityTypeBuilder<Outcome> builder)
    {
        builder.ToTable("outcomes");
        builder.Property<Slug>("Meeting");
        builder.HasKey("Meeting", nameof(Outcome.Key));
        builder.HasMany(outcome => outcome.Endorsements).WithOne().HasForeignKey("Meeting", "Outcome").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(outcome => outcome.Endorsements).AutoInclude();
    }
}
