using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data.Configurations;

internal sealed class RedactionConfiguration : IEntityTypeConfiguration<Redaction>
{
    public void Configure(EntityTypeBuilder<Redaction> builder)
    {
        builder.ToTable("redactions");
        builder.HasKey(redaction => redaction.Sequence);
        builder.Property(redaction => redaction.Sequence).ValueGeneratedNever();
        builder.HasOne<Revision>().WithOne().HasForeignKey<Redaction>(redaction => redaction.Sequence).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(redaction => redaction.Edit).WithMany().HasForeignKey("EditId").OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(redaction => redaction.Edit).AutoInclude();
    }
}
