using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles;

/// <summary>A name on record that articles are searched for.</summary>
/// <param name="Record">The person, party or topic that bears it; other kinds of record are not looked for.</param>
/// <param name="Text">The name, as on record.</param>
/// <param name="Language">The language (and script) it is written in.</param>
public sealed record GazetteerName(RecordReference Record, string Text, LanguageTag Language);
