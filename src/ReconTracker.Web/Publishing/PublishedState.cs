using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Publishing;

/// <summary>What is published now, as far as this process knows.</summary>
internal sealed class PublishedState
{
    // how many pages are remembered one by one before all are made anew
    private const int MostReached = 10_000;

    private volatile Published? _published;
    private volatile string _day = "";
    private volatile bool _isReachable = true;
    private volatile Edition? _shown;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether the database answers.</summary>
    public bool IsReachable => _isReachable;

    /// <summary>The moment of the newest change.</summary>
    public DateTimeOffset? LastModified => _published?.LastModified;

    /// <summary>The edition that pages are made of.</summary>
    public Edition? Edition => _published?.Edition;

    /// <summary>The edition of what stands at an address: it changes with each published change that reaches it, each restore, each build and each day (lists say "today").</summary>
    public string? EditionAt(DateTimeOffset now, HttpContext context) =>
        _published is { } published ? $"{(OwnPage.RecordOf(context) is { } record ? published.NameOf(record) : published.Name)}-{BuildId.Value}-{Day(now)}" : null;

    /// <summary>The entity tag of one address, or of its data, in the edition of now.</summary>
    /// <remarks>The address is part of it, so that nobody is told "not modified" about a page other than the one he holds, or about one that does not exist.</remarks>
    public string? EntityTag(HttpRequest request, DateTimeOffset now)
    {
        var address = Encoding.UTF8.GetBytes($"{request.PathBase}{request.Path}{request.QueryString}");
        return EditionAt(now, request.HttpContext) is { } edition ? $"W/\"{edition}-{Convert.ToHexStringLower(SHA256.HashData(address))[..12]}\"" : null;
    }

    /// <summary>Another edition is published.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="lastModified">The moment of its newest change.</param>
    /// <param name="reached">The records whose own pages look otherwise than in the edition before; null when all pages may.</param>
    public void Publish(Edition edition, DateTimeOffset lastModified, IReadOnlySet<RecordReference>? reached = null)
    {
        var name = NameOf(edition);
        _published = reached is not null && _published is { } before && before.Reached.Count < MostReached
            ? before with { Edition = edition, Name = name, LastModified = lastModified, Reached = before.Reached.SetItems(reached.Select(record => KeyValuePair.Create(record, name))) }
            : new Published(edition, name, lastModified, name, ImmutableDictionary<RecordReference, string>.Empty);
        _isReachable = true;
    }

    /// <summary>No page of an edition before this one is in the cache any more.</summary>
    public void Show(Edition edition)
    {
        _shown = edition;
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Waits until pages show an edit, so that whoever published it is not led to a page from before; at the most as long as is said.</summary>
    public async Task UntilShownAsync(Edit edit, TimeSpan atMost)
    {
        using var limit = new CancellationTokenSource(atMost);
        try
        {
            for (var next = Volatile.Read(ref _next); _shown is null || _shown.Number < edit.Id; next = Volatile.Read(ref _next))
            {
                await next.Task.WaitAsync(limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // the listener is late: pages will follow
        }
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

    /// <summary>The edition of lists; of a record's own page, the last one that reached it, or all pages.</summary>
    private sealed record Published(Edition Edition, string Name, DateTimeOffset LastModified, string Everywhere, ImmutableDictionary<RecordReference, string> Reached)
    {
        public string NameOf(RecordReference record) => Reached.GetValueOrDefault(record, Everywhere);
    }
}
