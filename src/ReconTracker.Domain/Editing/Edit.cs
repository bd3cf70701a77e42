using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>One act of editing: who changed something, why, and when. All records saved together share it.</summary>
public sealed class Edit
{
    /// <summary>The longest public name of an editor.</summary>
    public const int MaxWho = 100;

    /// <summary>The longest reason.</summary>
    public const int MaxWhy = 1000;

    /// <summary>Describes an act of editing.</summary>
    /// <param name="who">The editor's public name; at most <see cref="MaxWho"/> characters.</param>
    /// <param name="why">The reason, in a sentence; at most <see cref="MaxWhy"/> characters.</param>
    /// <param name="when">The moment; kept in UTC to the microsecond, as PostgreSQL keeps it.</param>
    /// <exception cref="RuleBrokenException">Who or why is missing or not plain text.</exception>
    public Edit(string who, string why, DateTimeOffset when)
    {
        Who = Line("who", who, MaxWho);
        Why = Line("why", why, MaxWhy);
        When = new DateTimeOffset(when.UtcTicks - (when.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }

    /// <summary>Its number in the log of changes, given on saving.</summary>
    public long Id { get; private set; }

    /// <summary>The editor's public name.</summary>
    public string Who { get; private set; }

    /// <summary>The reason.</summary>
    public string Why { get; private set; }

    /// <summary>The moment, UTC.</summary>
    public DateTimeOffset When { get; private set; }

    private static string Line(string path, string text, int maxLength)
    {
        try
        {
            var line = PlainText.NormalizeLine(text, maxLength);
            return line.Length > 0 ? line : throw new RuleBrokenException(path, "Every change says who made it and why.");
        }
        catch (FormatException problem)
        {
            throw new RuleBrokenException(path, problem.Message);
        }
    }
}
