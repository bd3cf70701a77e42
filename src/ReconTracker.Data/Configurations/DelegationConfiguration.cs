using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;

namespace ReconTracker.Data.Configurations;

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.ToTable("delegations");
        builder.HasKey(delegation => new { delegation.Meeting, delegation.Party });
        builder.PrimitiveCollection(delegation => delegation.Roles).ElementType().HasConversion<CodeConverter<DelegationRole>>();
        builder.ComplexProperty(delegation => delegation.Headcount);
        builder.Refers<Delegation, Party>(nameof(Delegation.Party));
        builder.Refers<Delegation, Party>(nameof(Delegation.OnBehalfOf));
        builder.HasMany(delegation => delegation.Members).WithOne().HasForeignKey("Meeting", "Party").OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(delegation => delegation.Members).AutoInclude();
        builder.HasIndex(delegation => new { delegation.Party, delegation.Attendance });
    }
}
