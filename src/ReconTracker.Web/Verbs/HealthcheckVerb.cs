namespace ReconTracker.Web.Verbs;

/// <summary>Asks the application of this machine whether it is ready: the container's health check, which has no curl.</summary>
internal static class HealthcheckVerb
{
    public static async Task<int> RunAsync()
    {
        var address = AddressSettings.OnThisMachine((Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? AddressSettings.Default).Split(';')[0]);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/ready"));
            await Console.Out.WriteLineAsync(await answer.Content.ReadAsStringAsync());
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"Nothing answers at {address}: {problem.Message}");
            return 1;
        }
    }
}
