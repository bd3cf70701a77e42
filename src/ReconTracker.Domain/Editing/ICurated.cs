using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>A noun that is a record: it is changed through its document and remembers every revision.</summary>
public interface ICurated
{
    /// <summary>Its slug.</summary>
    Slug Slug { get; }

    /// <summary>Its kind and slug.</summary>
    RecordReference Reference { get; }

    /// <summary>The number of its newest revision; 0 before the first save.</summary>
    int Revision { get; }

    /// <summary>The whole record as a document.</summary>
    /// <returns>A document equal to the one last applied.</returns>
    RecordDocument ToRecord();

    /// <summary>Takes the number of a new revision; called by the one place that saves.</summary>
    /// <param name="number">The number.</param>
    void Revised(int number);
}
