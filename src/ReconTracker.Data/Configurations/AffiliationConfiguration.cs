using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class AffiliationConfiguration : IEntityTypeConfiguration<Affiliation>
{
    public void Configure(EntityTypeBuilder<Affiliation> builder)
    {
        builder.ToTable("affiliations");
        builder.Property<Slug>("Person");
        builder.HasKey("Person", nameof(Affiliation.Position));
        builder.Date(affiliation => affiliation.From);
        builder.Date(affiliation => affiliation.To);
        builder.Refers<Affiliation, Party>(nameof(Affiliation.Party));
    }
}
