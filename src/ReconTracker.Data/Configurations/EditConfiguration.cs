using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data.Configurations;

internal sealed class EditConfiguration : IEntityTypeConfiguration<Edit>
{
    public void Configure(EntityTypeBuilder<Edit> builder)
    {
        builder.ToTable("edits");
        builder.HasKey(edit => edit.Id);
        builder.Property(edit => edit.Who).HasMaxLength(Edit.MaxWho);
        builder.Property(edit => edit.Why).HasMaxLength(Edit.MaxWhy);
    }
}
