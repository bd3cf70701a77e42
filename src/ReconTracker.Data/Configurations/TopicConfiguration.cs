using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Topics;

namespace ReconTracker.Data.Configurations;

internal sealed class TopicConfiguration : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("topics");
        builder.IsCurated<Topic, TopicRecord>("TopicSlug");
        builder.HasParts(topic => topic.Names, "TopicSlug");
    }
}
