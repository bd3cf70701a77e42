using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

internal sealed class DelegationMemberConfiguration : IEntityTypeConfiguration<DelegationMember>
{
    public void Configure(EntityTypeBuilder<DelegationMember> builder)
    {
        builder.ToTable("delegation_members");
        builder.Property<Slug>("Meeting");
        builder.Property<Slug>("Party");
        builder.HasKey("Meeting", "Party", nameof(DelegationMember.Person));
        builder.Refers<DelegationMember, Person>(nameof(DelegationMember.Person));
    }
}
