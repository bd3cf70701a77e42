using ReconTracker.Data;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Components;

/// <summary>One value of a facet: a link that puts it on, or takes it off.</summary>
/// <param name="Text">The value in words.</param>
/// <param name="Value">The value as the address says it.</param>
/// <param name="Count">How many records the address gives when it is off; how many it alone gives when it is on, or would add nothing. Null where that says nothing.</param>
/// <param name="IsOn">Whether it is on.</param>
/// <param name="Href">The address with it on, or off when it is on; empty where it is off and would add nothing, or is on without being asked for.</param>
public sealed record FacetOption(string Text, string Value, int? Count, bool IsOn, string Href)
{
    /// <summary>How many records the address gives when it is on, and is taken off; null where that was not counted.</summary>
    public int? Less { get; init; }

    /// <summary>The record, where the value is one: for a faction's glyph and letters, and the language of its name.</summary>
    public Label? Record { get; init; }

    /// <summary>The standing, for its mark.</summary>
    public MeetingStatus? Status { get; init; }
}
