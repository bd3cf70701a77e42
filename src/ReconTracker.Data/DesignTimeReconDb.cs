using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ReconTracker.Data;

/// <summary>Used by dotnet-ef only; adding a migration needs no database.</summary>
public sealed class DesignTimeReconDb : IDesignTimeDbContextFactory<ReconDb>
{
    /// <inheritdoc/>
    public ReconDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker("Host=/nonexistent;Database=design;Username=design");
        return new ReconDb(options.Options);
    }
}
