using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data.Conversions;
using ReconTracker.Data.Indexing;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The collection in PostgreSQL: nouns as rows for asking questions, and every revision of every record as a document.</summary>
/// <param name="options">Where the database is; see <see cref="ReconDbOptions"/>.</param>
public sealed partial class ReconDb(DbContextOptions<ReconDb> options) : DbContext(options)
{
    /// <summary>Documents someone can go and read.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Factions and institutions.</summary>
    public DbSet<Party> Parties => Set<Party>();

    /// <summary>People.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>The controlled list of issues.</summary>
    public DbSet<Topic> Topics => Set<Topic>();

    /// <summary>Meetings.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Presences at, and absences from, meetings.</summary>
    public DbSet<Delegation> Delegations => Set<Delegation>();

    /// <summary>Statements.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <summary>The evidence of all records.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>Acts of editing, oldest first by number.</summary>
    public DbSet<Edit> Edits => Set<Edit>();

    /// <summary>Every revision of every record; rows are only ever added.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>What was taken out of revisions for good; rows are only ever added.</summary>
    public DbSet<Redaction> Redactions => Set<Redaction>();

    /// <summary>What can be searched; can be rebuilt from nothing.</summary>
    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    /// <summary>What filters can ask of meetings and statements; can be rebuilt from nothing.</summary>
    public DbSet<FacetEntry> FacetEntries => Set<FacetEntry>();

    /// <summary>Asks PostgreSQL without EF Core, over the connection of this context.</summary>
    internal async Task<T> ConnectedAsync<T>(Func<NpgsqlConnection, Task<T>> askAsync, CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await askAsync((NpgsqlConnection)Database.GetDbConnection()).ConfigureAwait(false);
        }
        finally
        {
            await Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Slug>().HaveConversion<TextConverter<Slug>>().HaveMaxLength(Slug.MaxLength).UseCollation("C");
        configurationBuilder.Properties<LanguageTag>().HaveConversion<TextConverter<LanguageTag>>().HaveMaxLength(LanguageTag.MaxLength);
        configurationBuilder.Properties<CountryCode>().HaveConversion<TextConverter<CountryCode>>().HaveMaxLength(2);
        configurationBuilder.Properties<Edtf>().HaveConversion<TextConverter<Edtf>>().HaveMaxLength(Edtf.MaxLength);
        foreach (var vocabulary in typeof(RecordKind).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            configurationBuilder.Properties(vocabulary).HaveConversion(typeof(CodeConverter<>).MakeGenericType(vocabulary)).HaveMaxLength(40);
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.HasPostgresExtension("unaccent");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ReconDb).Assembly);
        SnakeCase.Apply(modelBuilder);
    }
}
