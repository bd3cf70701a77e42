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

    /// <summary>Whether nothing more is tried from there for now.</summary>
    public bool IsBarred(IPAddress? address)
    {
        lock (_lock)
        {
            return _failures.TryGetValue(Network(address), out var known) && known.Count >= Allowed && clock.GetUtcNow() - known.Since < Window;
        }
    }

    /// <summary>Counts a failure.</summary>
    public void Count(IPAddress? address)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if (_failures.Count >= Remembered)
            {
                foreach (var old in _failures.Where(entry => now - entry.Value.Since >= Window).Select(entry => entry.Key).ToList())
                {
                    _failures.Remove(old);
                }
            }

            var network = Network(address);
            if (_failures.TryGetValue(network, out var known) && now - known.Since < Window)
            {
                _failures[network] = known with { Count = known.Count + 1 };
            }
            else if (_failures.Count < Remembered)
            {
                _failures[network] = (1, now);
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
