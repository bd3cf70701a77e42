using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Conversions;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>What editors are working on, and the texts of articles: schema <c>desk</c> of the same database, which readers never see. Apart from <see cref="ReconDb"/>, where nothing is stored that is not published.</summary>
/// <param name="options">Where the database is; see <see cref="DeskDbOptions"/>.</param>
public sealed partial class DeskDb(DbContextOptions<DeskDb> options) : DbContext(options)
{
    /// <summary>The schema that holds all of it.</summary>
    public const string Schema = "desk";

    private const int HexOfSha256 = 64;

    /// <summary>Drafts of all editors.</summary>
    public DbSet<Draft> Drafts => Set<Draft>();

    /// <summary>What was said about drafts.</summary>
    public DbSet<DraftComment> Comments => Set<DraftComment>();

    /// <summary>The texts of articles.</summary>
    public DbSet<FiledArticle> Articles => Set<FiledArticle>();

    /// <summary>Suggestions that editors refused.</summary>
    public DbSet<Refusal> Refusals => Set<Refusal>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Slug>().HaveConversion<TextConverter<Slug>>().HaveMaxLength(Slug.MaxLength);
        configurationBuilder.Properties<LanguageTag>().HaveConversion<TextConverter<LanguageTag>>().HaveMaxLength(LanguageTag.MaxLength);
        configurationBuilder.Properties<RecordKind>().HaveConversion<CodeConverter<RecordKind>>().HaveMaxLength(40);
        configurationBuilder.Properties<SuggestionKind>().HaveConversion<CodeConverter<SuggestionKind>>().HaveMaxLength(40);
        configurationBuilder.Properties<DraftState>().HaveConversion<CodeConverter<DraftState>>().HaveMaxLength(40);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.ToTable("drafts").Property(row => row.Who).HasMaxLength(Edit.MaxWho);
            draft.Property(row => row.Id).ValueGeneratedNever();
            draft.Property(row => row.Why).HasMaxLength(Edit.MaxWhy);
            draft.Property(row => row.Reviewer).HasMaxLength(Edit.MaxWho);
            draft.HasIndex(row => new { row.AccountId, row.State });
            draft.HasIndex(row => new { row.State, row.Saved });
        });
        modelBuilder.Entity<DraftComment>(comment =>
        {
            comment.ToTable("draft_comments").Property(row => row.Who).HasMaxLength(Edit.MaxWho);
            comment.Property(row => row.Field).HasMaxLength(FieldPath.MaxLength);
            comment.Property(row => row.Text).HasMaxLength(DraftComment.MaxText);
            comment.HasOne<Draft>().WithMany().HasForeignKey(row => row.DraftId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<FiledArticle>(article =>
        {
            article.ToTable("articles").Property(row => row.Id).ValueGeneratedNever();
            article.Property(row => row.Headline).HasMaxLength(PlainText.MaxLine);
            article.Property(row => row.TextSha256).HasMaxLength(HexOfSha256);
            article.Property(row => row.FiledBy).HasMaxLength(Edit.MaxWho);
            article.HasIndex(row => row.Source).IsUnique();
            article.HasIndex(row => row.TextSha256);
        });
        modelBuilder.Entity<Refusal>(refusal =>
        {
            refusal.ToTable("refusals").HasKey(row => new { row.ArticleId, row.AccountId, row.Paragraph, row.Start, row.Length, row.Kind });
            refusal.HasOne<FiledArticle>().WithMany().HasForeignKey(row => row.ArticleId).OnDelete(DeleteBehavior.Cascade);
        });
        SnakeCase.Apply(modelBuilder);
    }
}
