namespace ReconTracker.Domain.Evidence;

/// <summary>What became of looking for a fragment in a filed text.</summary>
public enum FragmentMatch
{
    /// <summary>The paragraph contains the fragment.</summary>
    Found,

    /// <summary>The paragraph does not contain it: the claim is orphaned.</summary>
    NotInParagraph,

    /// <summary>The text has no such paragraph: the claim is orphaned.</summary>
    NoSuchParagraph,
}
