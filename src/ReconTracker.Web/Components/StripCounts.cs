using ReconTracker.Data;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Components;

/// <summary>How many records of each standing.</summary>
internal sealed record StripCounts(int Held, int Announced, int Cancelled, int Background)
{
    public int Drawn => Held + Announced + Cancelled;

    public int All => Drawn + Background;

    public string Words => StandingWords.Of(Held, Announced, Cancelled, Background);

    /// <summary>For some years, how many may fall in each, or surely do.</summary>
    public static Func<int, StripCounts> ByYear(IReadOnlyList<MeetingSpan> spans, List<int> years, bool isCertain)
    {
        var standings = spans.GroupBy(Standing).ToDictionary(standing => standing.Key, standing => MeetingSpan.ByYear(standing, years, isCertain));
        int Of(string standing, int year) => standings.TryGetValue(standing, out var counts) ? counts[year] : 0;
        return year => new StripCounts(Of("held", year), Of("announced", year), Of("cancelled", year), Of("background", year));
    }

    public static StripCounts Of(IEnumerable<MeetingSpan> spans)
    {
        var (held, announced, cancelled, background) = (0, 0, 0, 0);
        foreach (var span in spans)
        {
            _ = Standing(span) switch
            {
                "held" => held += span.Count,
                "announced" => announced += span.Count,
                "cancelled" => cancelled += span.Count,
                _ => background += span.Count,
            };
        }

        return new StripCounts(held, announced, cancelled, background);
    }

    /// <summary>What a record counts as; what has lapsed was announced or hoped for.</summary>
    public static string Standing(MeetingSpan span) => span.Scope == MeetingScope.Context ? "background" : StatusMark.Of(span.Status) switch
    {
        "unverified" => "announced",
        var mark => mark,
    };
}
