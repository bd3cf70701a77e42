using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Security;

/// <summary>Who may do what. Only addresses with a policy ask who is there: reading pages know nobody.</summary>
internal static class Policies
{
    /// <summary>Someone who signed in, in any role, with or without second factor.</summary>
    public const string SignedIn = "signed in";

    /// <summary>Someone who may write records.</summary>
    public const string Editor = "editor";

    /// <summary>Someone who may publish.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Someone who may administer accounts.</summary>
    public const string Admin = "admin";

    /// <summary>The role that a page's policy asks for.</summary>
    public static AccountRole RoleOf(Type page) => Vocabulary.Parse<AccountRole>(page.GetCustomAttributes<AuthorizeAttribute>().Single().Policy!);

    /// <summary>The least role that may ask for an address; null where roles are not asked for.</summary>
    public static AccountRole? RoleOf(Endpoint? endpoint) => endpoint?.Metadata.GetOrderedMetadata<IAuthorizeData>()
        .Select(asked => Vocabulary.TryParse<AccountRole>(asked.Policy ?? "", out var role) ? role : (AccountRole?)null).Max();

    public static void AddPolicies(this IServiceCollection services)
    {
        var policies = services.AddAuthorizationBuilder().AddPolicy(SignedIn, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser());
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            policies.AddPolicy(Vocabulary.Code(role), policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme)
                .RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.Standing() is { IsSettled: true } standing && standing.Role >= role));
        }
    }
}
