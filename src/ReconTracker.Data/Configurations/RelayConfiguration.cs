using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class RelayConfiguration : IEntityTypeConfiguration<Relay>
{
    public void Configure(EntityTypeBuilder<Relay> builder)
    {
        builder.ToTable("statement_relays");
        builder.Property<Slug>("Statement");
        builder.HasKey("Statement", nameof(Relay.Position));
        builder.Refers<Relay, Person>(nameof(Relay.Person));
        builder.Refers<Relay, Party>(nameof(Relay.Party));
        builder.Refers<Relay, Source>(nameof(Relay.Source));
    }
}
