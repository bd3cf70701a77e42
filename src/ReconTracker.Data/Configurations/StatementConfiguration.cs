using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class StatementConfiguration : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.ToTable("statements");
        builder.IsCurated<Statement, StatementRecord>("StatementSlug");
        builder.Property(statement => statement.Paraphrase).HasMaxLength(PlainText.MaxText);
        builder.Property(statement => statement.Fragment).HasMaxLength(PlainText.MaxLine);
        builder.Date(statement => statement.Said);
        builder.HasParts(statement => statement.Speakers, "Statement");
        builder.HasParts(statement => statement.RelayedBy, "Statement");
        builder.HasParts(statement => statement.Topics, "Statement");
        builder.HasParts(statement => statement.Positions, "Statement");
        builder.Refers<Statement, Meeting>(nameof(Statement.Meeting));
        builder.Refers<Statement, Party>(nameof(Statement.OnBehalfOf));
    }
}
