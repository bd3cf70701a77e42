namespace ReconTracker.Domain.Editing;

/// <summary>A part of a record that stands in a list.</summary>
internal interface IPart
{
    /// <summary>Its place in the list, from 0.</summary>
    int Position { get; }
}
