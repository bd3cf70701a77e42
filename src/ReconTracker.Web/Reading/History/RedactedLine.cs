namespace ReconTracker.Web.Reading.History;

/// <summary>That what a revision said was redacted.</summary>
/// <param name="Who">The public name of who did it.</param>
/// <param name="Why">The reason.</param>
/// <param name="When">The moment, UTC.</param>
public sealed record RedactedLine(string Who, string Why, DateTimeOffset When);
