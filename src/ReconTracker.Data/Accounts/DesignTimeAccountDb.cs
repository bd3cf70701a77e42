using Microsoft.EntityFrameworkCore.Design;

namespace ReconTracker.Data.Accounts;

/// <summary>Used by dotnet-ef only; adding a migration needs no database.</summary>
public sealed class DesignTimeAccountDb : IDesignTimeDbContextFactory<AccountDb>
{
    /// <inheritdoc/>
    public AccountDb CreateDbContext(string[] args) => AccountDbOptions.Connect("Host=/nonexistent;Database=design;Username=design");
}
