using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class StatementTopicConfiguration : IEntityTypeConfiguration<StatementTopic>
{
    public void Configure(EntityTypeBuilder<StatementTopic> builder)
    {
        builder.ToTable("statement_topics");
        builder.Property<Slug>("Statement");
        builder.HasKey("Statement", nameof(StatementTopic.Topic));
        builder.Refers<StatementTopic, Topic>(nameof(StatementTopic.Topic));
    }
}
