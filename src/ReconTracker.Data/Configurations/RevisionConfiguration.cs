using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data.Configurations;

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revisions");
        builder.HasKey(revision => revision.Sequence);
        builder.Ignore(revision => revision.IsRedacted);
        builder.Property(revision => revision.Hash).HasMaxLength(64);
        builder.Property(revision => revision.PreviousHash).HasMaxLength(64);
        builder.HasOne(revision => revision.Edit).WithMany().HasForeignKey("EditId").OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(revision => revision.Edit).AutoInclude();
        builder.HasIndex(revision => new { revision.Kind, revision.Slug, revision.Number }).IsUnique();
    }
}
