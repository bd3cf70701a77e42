using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReconTracker.Data;

namespace ReconTracker.Web.Publishing;

/// <summary>What is published now, as far as this process knows.</summary>
internal sealed class PublishedState
{
    private volatile Published? _published;
    private volatile string _day = "";
    private volatile bool _isReachable = true;

    /// <summary>Whether the database answers.</summary>
    public bool IsReachable => _isReachable;

    /// <summary>The moment of the newest change.</summary>
    public DateTimeOffset? LastModified => _published?.LastModified;

    /// <summary>The edition that pages are made of.</summary>
    public Edition? Edition => _published?.Edition;

    /// <summary>The edition of all pages: it changes with each published change, each restore, each build and each day (lists say "today").</summary>
    public string? EditionAt(DateTimeOffset now) => _published is { } published ? $"{published.Name}-{BuildId.Value}-{Day(now)}" : null;

    /// <summary>The entity tag of one address, or of its data, in the edition of now.</summary>
    /// <remarks>The address is part of it, so that nobody is told "not modified" about a page other than the one he holds, or about one that does not exist.</remarks>
    public string? EntityTag(HttpRequest request, DateTimeOffset now)
    {
        var address = Encoding.UTF8.GetBytes($"{request.PathBase}{request.Path}{request.QueryString}");
        return EditionAt(now) is { } edition ? $"W/\"{edition}-{Convert.ToHexStringLower(SHA256.HashData(address))[..12]}\"" : null;
    }

    public void Publish(Edition edition, DateTimeOffset lastModified)
    {
        _published = new Published(edition, NameOf(edition), lastModified);
        _isReachable = true;
    }

    public void Lose() => _isReachable = false;

    // the day that pages are made for; it stands still while the database is away, so that pages made before stay readable past midnight
    private string Day(DateTimeOffset now)
    {
        if (IsReachable || _day.Length == 0)
        {
            _day = now.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        }

        return _day;
    }

    // the number for people who look at it; what tells two states of one number apart in a few digits
    private static string NameOf(Edition edition)
    {
        var mark = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{edition.When:O} {edition.Derived}"));
        return string.Create(CultureInfo.InvariantCulture, $"{edition.Number}-{Convert.ToHexStringLower(SHA256.HashData(mark))[..8]}");
    }

    private sealed record Published(Edition Edition, string Name, DateTimeOffset LastModified);
}
