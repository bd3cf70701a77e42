using Microsoft.EntityFrameworkCore.Design;

namespace ReconTracker.Data.Desk;

/// <summary>Used by dotnet-ef only; adding a migration needs no database.</summary>
public sealed class DesignTimeDeskDb : IDesignTimeDbContextFactory<DeskDb>
{
    /// <inheritdoc/>
    public DeskDb CreateDbContext(string[] args) => DeskDbOptions.Connect("Host=/nonexistent;Database=design;Username=design");
}
