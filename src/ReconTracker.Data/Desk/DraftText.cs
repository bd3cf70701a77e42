using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>What the form of a draft holds.</summary>
/// <param name="Document">The document, as typed.</param>
/// <param name="Slug">The slug in it, if it is one.</param>
/// <param name="Why">The reason for the change.</param>
/// <param name="BasedOn">The revision it was brought up to.</param>
public sealed record DraftText(string Document, Slug? Slug, string Why, int BasedOn);
