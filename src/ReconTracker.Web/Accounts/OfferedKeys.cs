using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>Keys of authenticators that nobody has confirmed: sealed into the form for ten minutes and one session. Nothing is stored until a code proves that the authenticator has the key.</summary>
internal sealed class OfferedKeys(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public string Seal(Standing me, string key) => Seals(me).Protect(key, Lasts);

    /// <summary>The key; null when it was offered too long ago, in another session, or not by us.</summary>
    public string? Open(Standing me, string seal)
    {
        try
        {
            return Seals(me).Unprotect(seal);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector Seals(Standing me) => protection.CreateProtector("authenticator", me.Session.ToString()).ToTimeLimitedDataProtector();
}
