using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Topics;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class MeetingTopicConfiguration : IEntityTypeConfiguration<MeetingTopic>
{
    public void Configure(EntityTypeBuilder<MeetingTopic> builder)
    {
        builder.ToTable("meeting_topics");
        builder.Property<Slug>("Meeting");
        builder.HasKey("Meeting", nameof(MeetingTopic.Topic));
        builder.Refers<MeetingTopic, Topic>(nameof(MeetingTopic.Topic));
    }
}
