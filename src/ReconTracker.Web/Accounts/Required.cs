using Microsoft.AspNetCore.Identity;

namespace ReconTracker.Web.Accounts;

/// <summary>What must be stored, or nothing of the act is.</summary>
internal static class Required
{
    /// <summary>Ends the request, and with it the transaction, when Identity has not stored what it was asked to: someone else has changed the account.</summary>
    public static void MustBeStored(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new BadHttpRequestException("The account was changed meanwhile.", StatusCodes.Status409Conflict);
        }
    }
}
