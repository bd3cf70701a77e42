using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>Sign-in with ASP.NET Core Identity: its stores, its cookies, and our rules.</summary>
internal static class AccountServices
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMinutes(10);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ReconTracker");
        services.AddSingleton<KeysInDatabase>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = provider.GetRequiredService<KeysInDatabase>()));

        // without a default scheme nobody is asked for who he is, unless an address has a policy: reading pages stay the same for all
        services.AddAuthentication().AddIdentityCookies();
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            Shape(cookie.Cookie, "recontracker");
            cookie.ExpireTimeSpan = Session.Lasts;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionCookie);
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            Shape(cookie.Cookie, "recontracker-step");
            cookie.ExpireTimeSpan = BetweenSteps;
            cookie.SlidingExpiration = false;
            cookie.EventsType = typeof(StepCookie);
        });
        services.AddAntiforgery(forms =>
        {
            Shape(forms.Cookie, "recontracker-form");
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.SuppressXFrameOptionsHeader = true; // frame-ancestors says it
        });
        services.AddIdentityRules();
        services.AddPolicies();
    }

    private static void AddIdentityRules(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            AccountDbOptions.SetSchema(identity);
            identity.Password = new() { RequireDigit = false, RequireLowercase = false, RequireNonAlphanumeric = false, RequireUppercase = false, RequiredLength = PassphraseRules.WithSecondFactor, RequiredUniqueChars = 1 };
            identity.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
            identity.User.AllowedUserNameCharacters = ""; // AccountDb says what a name is
        })
            .AddEntityFrameworkStores<AccountDb>()
            .AddSignInManager()
            .AddTokenProvider<SingleUseCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PassphraseRules>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000); // OWASP 2023, PBKDF2 with HMAC-SHA-512
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";

            // the framework compares with the header Origin, which says null where pages send no referrer
            passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && EditorsDoor.IsOurs(asked.HttpContext.Request, asked.Origin));
        });
        services.AddSingleton<FailedAddresses>();
        services.AddSingleton<SignInQueue>();
        services.AddSingleton<OfferedKeys>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<StepCookie>();
        services.AddScoped<SigningIn>();
        services.AddScoped<LinkedPassword>();
        services.AddScoped<OwnTurn>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<OwnFactors>();
    }

    private static void Shape(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest; // see HostPrefix
    }
}
