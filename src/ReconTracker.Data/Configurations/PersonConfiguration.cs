using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.IsCurated<Person, PersonRecord>("PersonSlug");
        builder.Property(person => person.ExternalIds).AsJson();
        builder.HasParts(person => person.Names, "PersonSlug");
        builder.HasParts(person => person.Affiliations, "Person");
    }
}
