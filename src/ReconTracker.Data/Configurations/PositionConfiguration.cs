using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class PositionConfiguration : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> builder)
    {
        builder.ToTable("statement_positions");
        builder.Property<Slug>("Statement");
        builder.HasKey("Statement", nameof(Position.Topic));
        builder.Refers<Position, Topic>(nameof(Position.Topic));
    }
}
