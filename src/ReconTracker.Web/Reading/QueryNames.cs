namespace ReconTracker.Web.Reading;

/// <summary>The names that an address takes in its query string.</summary>
/// <param name="Names">The names.</param>
internal sealed record QueryNames(IReadOnlyList<string> Names);
