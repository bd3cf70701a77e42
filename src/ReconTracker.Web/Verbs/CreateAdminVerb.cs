using System.Globalization;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Verbs;

/// <summary>Makes the first administrator, or lets one in again who lost password or second factor. There is no account that nobody made.</summary>
internal static class CreateAdminVerb
{
    public static Task<int> RunAsync(string name) => DatabaseVerbs.WithDatabaseAsync(mayChange: true, async (configuration, database) =>
    {
        await using var accounts = database.ConnectAccounts();
        var secret = await accounts.CreateAdminAsync(name, TimeProvider.System.GetUtcNow());
        CultureInfo.CurrentUICulture = Languages.All[0];
        await Console.Out.WriteLineAsync(new Uri(AddressSettings.Public(configuration), Links.Account.Welcome(secret)).ToString());
        return 0;
    });
}
