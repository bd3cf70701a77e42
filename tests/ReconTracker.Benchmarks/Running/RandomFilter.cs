using System.Globalization;

namespace ReconTracker.Benchmarks.Running;

/// <summary>Any of some factions, perhaps between two months, perhaps on a topic.</summary>
internal sealed record RandomFilter(string FactionList, string? From, string? To, string? Topic)
{
    public string[] Factions => FactionList.Split(',');

    /// <summary>The first day of <see cref="From"/>; the earliest there is when not set.</summary>
    public DateOnly Since => From is null ? DateOnly.MinValue : DateOnly.ParseExact(From, "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The last day of <see cref="To"/>; the latest there is when not set.</summary>
    public DateOnly Until => To is null ? DateOnly.MaxValue : DateOnly.ParseExact(To, "yyyy-MM", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1);

    /// <summary>The query string that asks for it.</summary>
    public string Query => "?" + string.Join('&', Pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    public IEnumerable<KeyValuePair<string, string>> Pairs =>
    [
        .. Factions.Select(faction => KeyValuePair.Create("faction", faction)),
        .. Topic is null ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create("topic", Topic)],
        .. From is null ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create("from", From)],
        .. To is null ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create("to", To)],
    ];

    public override string ToString() => Query;
}
