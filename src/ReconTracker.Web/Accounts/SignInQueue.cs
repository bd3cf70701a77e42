using System.Threading.RateLimiting;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>
/// Where attempts to sign in wait before they hold anything: one at a time for each name, two a core at the hashing of passwords, which is meant to be slow. Whoever comes when the queue is full is told when to come back.
/// </summary>
internal sealed class SignInQueue : IDisposable
{
    private const int WaitingForOneName = 8;
    private const int WaitingToHash = 16;

    // each of them holds a connection; some are left for those who are in
    private const int MostAtOnce = AccountDbOptions.MostConnections - 4;

    private readonly ConcurrencyLimiter _hashing = new(new ConcurrencyLimiterOptions { PermitLimit = Math.Min(2 * Environment.ProcessorCount, MostAtOnce), QueueLimit = WaitingToHash });

    private readonly PartitionedRateLimiter<string> _names = PartitionedRateLimiter.Create<string, string>(name =>
        RateLimitPartition.GetConcurrencyLimiter(name, _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = WaitingForOneName }));

    /// <summary>Waits for a place, which the caller leaves; null when too many wait.</summary>
    /// <param name="step">What is tried: guesses at a password keep nobody from another step.</param>
    /// <param name="name">Whose turn it is; null for what nobody is called, which waits for nobody.</param>
    /// <param name="hashes">Whether a password is hashed.</param>
    /// <param name="stop">Stops waiting.</param>
    public async ValueTask<IDisposable?> EnterAsync(string step, string? name, bool hashes, CancellationToken stop)
    {
        var place = new Place();
        try
        {
            if ((name is null || place.Takes(await _names.AcquireAsync($"{step} {AccountDb.Normalized(name)}", cancellationToken: stop)))
                && (!hashes || place.Takes(await _hashing.AcquireAsync(cancellationToken: stop))))
            {
                var entered = place;
                place = null;
                return entered;
            }

            return null;
        }
        finally
        {
            place?.Dispose();
        }
    }

    public void Dispose()
    {
        _hashing.Dispose();
        _names.Dispose();
    }

    private sealed class Place : IDisposable
    {
        private readonly List<RateLimitLease> _leases = [];

        public bool Takes(RateLimitLease lease)
        {
            _leases.Add(lease);
            return lease.IsAcquired;
        }

        public void Dispose() => _leases.ForEach(lease => lease.Dispose());
    }
}
