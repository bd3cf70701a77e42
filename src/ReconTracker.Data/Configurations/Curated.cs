using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Configurations;

/// <summary>What all nouns that are records have in common in storage.</summary>
internal static class Curated
{
    /// <summary>Slug as key, own revision number against lost updates, evidence beside it.</summary>
    public static void IsCurated<TNoun, TRecord>(this EntityTypeBuilder<TNoun> noun, string claimOwner)
        where TNoun : Curated<TRecord>
        where TRecord : RecordDocument
    {
        noun.HasKey(record => record.Slug);
        noun.Property(record => record.Revision).IsConcurrencyToken();
        noun.Property(record => record.Explanations).AsJson();
        noun.HasMany(record => record.Claims).WithOne().HasForeignKey(claimOwner).OnDelete(DeleteBehavior.Cascade);
        noun.Navigation(record => record.Claims).AutoInclude();
    }

    /// <summary>A list of parts, each row holding its owner's slug and its place in the list.</summary>
    public static void HasParts<TNoun, TPart>(this EntityTypeBuilder<TNoun> noun, Expression<Func<TNoun, IEnumerable<TPart>?>> parts, string owner)
        where TNoun : class
        where TPart : class
    {
        noun.HasMany(parts).WithOne().HasForeignKey(owner).OnDelete(DeleteBehavior.Cascade);
        noun.Navigation(parts!).AutoInclude();
    }

    /// <summary>A date with its grounds, in columns of its own.</summary>
    public static void Date<TOwner>(this EntityTypeBuilder<TOwner> owner, Expression<Func<TOwner, FuzzyDate?>> date)
        where TOwner : class => owner.ComplexProperty(date, parts =>
    {
        parts.Property(value => value!.Words).HasMaxLength(FuzzyDate.MaxWords);
        parts.Property(value => value!.Note).HasMaxLength(FuzzyDate.MaxNote);
    });

    /// <summary>A reference by slug that the database upholds.</summary>
    public static void Refers<TOwner, TTarget>(this EntityTypeBuilder<TOwner> owner, string property)
        where TOwner : class
        where TTarget : class => owner.HasOne<TTarget>().WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);
}
