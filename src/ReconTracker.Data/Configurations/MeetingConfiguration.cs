using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class MeetingConfiguration : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings", table => table.HasCheckConstraint("ck_meetings_when_in_order", "when_earliest <= when_latest"));
        builder.IsCurated<Meeting, MeetingRecord>("MeetingSlug");
        builder.Property(meeting => meeting.Title).HasMaxLength(PlainText.MaxLine);
        builder.Property(meeting => meeting.Summary).HasMaxLength(PlainText.MaxText);
        builder.Date(meeting => meeting.When);
        builder.ComplexProperty(meeting => meeting.Place);
        builder.ComplexProperty(meeting => meeting.PartOf);
        builder.ComplexProperty(meeting => meeting.PartiesReported);
        builder.HasParts(meeting => meeting.StatusLog, "Meeting");
        builder.HasParts(meeting => meeting.Outcomes, "Meeting");
        builder.HasParts(meeting => meeting.Topics, "Meeting");
        builder.HasParts(meeting => meeting.Delegations, nameof(Delegation.Meeting));
    }
}
