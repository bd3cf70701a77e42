using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class StatusEntryConfiguration : IEntityTypeConfiguration<StatusEntry>
{
    public void Configure(EntityTypeBuilder<StatusEntry> builder)
    {
        builder.ToTable("meeting_status_log");
        builder.Property<Slug>("Meeting");
        builder.HasKey("Meeting", nameof(StatusEntry.Position));
        builder.Date(entry => entry.AsOf);
        builder.Refers<StatusEntry, Source>(nameof(StatusEntry.Source));
    }
}
