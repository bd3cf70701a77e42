using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Conversions;

namespace ReconTracker.Data.Accounts;

/// <summary>Who may sign in, and what they did about it: schema <c>account</c> of the same database. Apart from <see cref="ReconDb"/>, which stores nothing without an edit.</summary>
/// <param name="options">Where the database is; see <see cref="AccountDbOptions"/>.</param>
public sealed partial class AccountDb(DbContextOptions<AccountDb> options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>The schema that holds all of it.</summary>
    public const string Schema = "account";

    private const int HexOfSha256 = 64;

    /// <summary>Sign-ins that stand, and those that ended not long ago.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>Links with which passwords are chosen.</summary>
    public DbSet<OneTimeLink> Links => Set<OneTimeLink>();

    /// <summary>Sign-ins and administration; rows are only ever added.</summary>
    public DbSet<AccountLogEntry> Log => Set<AccountLogEntry>();

    /// <summary>Keys that seal cookies and forms.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AccountRole>().HaveConversion<CodeConverter<AccountRole>>().HaveMaxLength(40);
        configurationBuilder.Properties<AccountAct>().HaveConversion<CodeConverter<AccountAct>>().HaveMaxLength(40);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<Account>().ToTable("accounts").Property(account => account.Id).ValueGeneratedNever();
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("account_passkeys").OwnsOne(passkey => passkey.Data).ToJson("data");
        builder.Entity<Session>(session =>
        {
            session.ToTable("sessions").Property(row => row.Agent).HasMaxLength(Session.MaxAgent);
            session.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<OneTimeLink>(link =>
        {
            link.ToTable("one_time_links").Property(row => row.Hash).HasMaxLength(HexOfSha256);
            link.HasIndex(row => row.Hash).IsUnique();
            link.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
        });

        // without foreign keys: a line stays what it was
        builder.Entity<AccountLogEntry>(line =>
        {
            line.ToTable("account_log").Property(row => row.Detail).HasMaxLength(AccountLogEntry.MaxDetail);
            line.HasIndex(row => row.AccountId);
        });
        builder.Entity<ProtectionKey>().ToTable("protection_keys");
        SnakeCase.Apply(builder);
    }
}
