using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Data.Indexing;

namespace ReconTracker.Web.Database;

/// <summary>The database as the application's services see it, and whether it is well.</summary>
internal static class DatabaseServices
{
    public static void AddDatabase(this IServiceCollection services, DatabaseAtHand database)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddPooledDbContextFactory<ReconDb>(options => options
            .UseReconTracker(ReconDbOptions.ForReading(database.ConnectionString, database.Patience.Limit))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ReconDb>>().CreateDbContext());
        services.AddDbContext<AccountDb>(options => options.UseAccounts(AccountDbOptions.Apart(ReconDbOptions.ForReading(database.ConnectionString, database.Patience.Limit))));
        services.AddDbContext<DeskDb>(options => options.UseDesk(AccountDbOptions.Apart(ReconDbOptions.ForReading(database.ConnectionString, database.Patience.Limit))));
        services.AddSingleton(_ => new RecordIndexAtHand(database.Connect));
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        if (database.DataDirectory is { } folder)
        {
            services.AddHealthChecks().AddCheck("disk", new DiskHealth(folder));
        }
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }

    private sealed class DatabaseHealth(IDbContextFactory<ReconDb> databases, AccountDb accounts, DeskDb desk) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await using var db = await databases.CreateDbContextAsync(cancellationToken);
                var pending = false;
                foreach (var part in new[] { db.Database, accounts.Database, desk.Database })
                {
                    pending |= (await part.GetPendingMigrationsAsync(cancellationToken)).Any();
                }

                return pending ? HealthCheckResult.Unhealthy("The schema is not up to date.") : HealthCheckResult.Healthy();
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                return HealthCheckResult.Unhealthy("The database does not answer.");
            }
        }
    }

    private sealed class DiskHealth(string folder) : IHealthCheck
    {
        private const long Enough = 100L * 1024 * 1024;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var free = new DriveInfo(folder).AvailableFreeSpace;
            return Task.FromResult(free >= Enough ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("Less than 100 MB of disk is free for PostgreSQL."));
        }
    }
}
