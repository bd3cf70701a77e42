using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Configurations;

internal sealed class PartyConfiguration : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> builder)
    {
        builder.ToTable("parties");
        builder.HasDiscriminator<string>("KindCode")
            .HasValue<Faction>(Vocabulary.Code(PartyKind.Faction))
            .HasValue<Institution>(Vocabulary.Code(PartyKind.Institution));
        builder.Ignore(party => party.Kind);
        builder.IsCurated<Party, PartyRecord>("PartySlug");
        builder.Property(party => party.Abbreviation).HasMaxLength(Party.MaxAbbreviation);
        builder.Property(party => party.ExternalIds).AsJson();
        builder.Date(party => party.Founded);
        builder.HasParts(party => party.Names, "PartySlug");
        builder.HasParts(party => party.PloMembership, "Party");
        builder.Refers<Party, Party>(nameof(Party.Parent));
        builder.Refers<Party, Party>(nameof(Party.SplitFrom));
    }
}
