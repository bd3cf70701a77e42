using System.Globalization;

namespace ReconTracker.Web.Publishing;

/// <summary>What is published now, as far as this process knows.</summary>
internal sealed class PublishedState
{
    // a new build may print the same record otherwise, so it is part of every validator
    private static readonly string Build = typeof(PublishedState).Module.ModuleVersionId.ToString("N")[..8];

    private volatile Edition? _edition;
    private volatile string _day = "";

    /// <summary>Whether the database answers.</summary>
    public bool IsReachable { get; private set; } = true;

    /// <summary>The moment of the newest change.</summary>
    public DateTimeOffset? LastModified => _edition?.When;

    /// <summary>The entity tag of every reading address: it changes with each published change, each build and each day (lists say "today").</summary>
    public string? EntityTag(DateTimeOffset now) =>
        _edition is { } edition ? $"W/\"{edition.Number.ToString(CultureInfo.InvariantCulture)}-{Build}-{Day(now)}\"" : null;

    public void Publish(long number, DateTimeOffset when)
    {
        _edition = new Edition(number, when);
        IsReachable = true;
    }

    public void Lose() => IsReachable = false;

    // the day that pages are made for; it stands still while the database is away, so that pages made before stay readable past midnight
    private string Day(DateTimeOffset now)
    {
        if (IsReachable || _day.Length == 0)
        {
            _day = now.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        }

        return _day;
    }

    private sealed record Edition(long Number, DateTimeOffset When);
}
