using System.Globalization;

namespace ReconTracker.Web.Components;

/// <summary>Moments as editors see them: to the minute, in one zone for everybody.</summary>
internal static class Moments
{
    /// <summary>The same within a sentence, which may run from right to left.</summary>
    public static string Within(DateTimeOffset moment) => $"\u2066{Minute(moment)}\u2069";

    public static string Minute(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
