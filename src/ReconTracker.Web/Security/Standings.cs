using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Security;

/// <summary>A standing session as a principal, and back.</summary>
internal static class Standings
{
    private const string Session = "session";
    private const string SecondFactor = "second_factor";

    public static ClaimsPrincipal ToPrincipal(this Standing standing) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, standing.Account.ToString()),
            new(ClaimTypes.Name, standing.Name),
            new(ClaimTypes.Role, Vocabulary.Code(standing.Role)),
            new(Session, standing.Session.ToString()),
            new(SecondFactor, standing.HasSecondFactor.ToString()),
        ],
        IdentityConstants.ApplicationScheme));

    /// <summary>What a cookie holds: the number of a session.</summary>
    public static ClaimsPrincipal ToPrincipal(this Session session) => new(new ClaimsIdentity([new(Session, session.Id.ToString())], IdentityConstants.ApplicationScheme));

    /// <summary>The number of the session; null for everybody else.</summary>
    public static Guid? SessionId(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Session), out var id) ? id : null;

    /// <summary>Who it is; null for everybody else.</summary>
    public static Standing? Standing(this ClaimsPrincipal user) =>
        user.SessionId() is { } session && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            ? new Standing(session, account, user.FindFirstValue(ClaimTypes.Name)!, Vocabulary.Parse<AccountRole>(user.FindFirstValue(ClaimTypes.Role)!), user.FindFirstValue(SecondFactor) == bool.TrueString)
            : null;
}
