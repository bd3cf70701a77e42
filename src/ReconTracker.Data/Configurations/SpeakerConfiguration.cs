using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.ToTable("statement_speakers");
        builder.Property<Slug>("Statement");
        builder.HasKey("Statement", nameof(Speaker.Position));
        builder.Refers<Speaker, Person>(nameof(Speaker.Person));
        builder.Refers<Speaker, Party>(nameof(Speaker.Party));
    }
}
