using System.Globalization;

namespace ReconTracker.Web.Components;

/// <summary>Moments as editors see them: to the minute, in one zone for everybody.</summary>
internal static class Moments
{
    public static string Minute(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
