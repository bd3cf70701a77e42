using System.Net;
using System.Net.Sockets;

namespace ReconTracker.Web.Accounts;

/// <summary>How often signing in failed from where, for a quarter of an hour; in memory only, because nobody's address is kept.</summary>
internal sealed class FailedAddresses(TimeProvider clock)
{
    private const int Allowed = 30;
    private const int Remembered = 10_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, (int Count, DateTimeOffset Since)> _failures = [];
    private readonly Lock _lock = new();

    /// <summary>Counts an attempt as failed before it is made, so that many at once are as many as one after the other. False when nothing more is tried from there for now.</summary>
    public bool TryBegin(IPAddress? address, out bool isLast)
    {
        var (network, now) = (Network(address), clock.GetUtcNow());
        lock (_lock)
        {
            Forget(now);
            var known = _failures.TryGetValue(network, out var found) && now - found.Since < Window ? found : (Count: 0, Since: now);
            isLast = known.Count == Allowed - 1;
            if (known.Count >= Allowed)
            {
                return false;
            }

            if (_failures.Count < Remembered || _failures.ContainsKey(network))
            {
                _failures[network] = (known.Count + 1, known.Since);
            }

            return true;
        }
    }

    /// <summary>Takes an attempt back that did not fail.</summary>
    public void TakeBack(IPAddress? address)
    {
        var network = Network(address);
        lock (_lock)
        {
            if (_failures.TryGetValue(network, out var known))
            {
                _failures[network] = (Math.Max(known.Count - 1, 0), known.Since);
            }
        }
    }

    private void Forget(DateTimeOffset now)
    {
        if (_failures.Count >= Remembered)
        {
            foreach (var old in _failures.Where(entry => now - entry.Value.Since >= Window).Select(entry => entry.Key).ToList())
            {
                _failures.Remove(old);
            }
        }
    }

    // a household has 2^64 addresses of version 6
    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
