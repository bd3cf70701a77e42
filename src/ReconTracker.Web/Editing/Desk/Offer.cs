namespace ReconTracker.Web.Editing.Desk;

/// <summary>What a passage may become in the record that is being coded.</summary>
public enum Offer
{
    /// <summary>The date of the meeting, or of the statement.</summary>
    When,

    /// <summary>The place of the meeting.</summary>
    Place,

    /// <summary>A party that came.</summary>
    Attended,

    /// <summary>A party that was invited.</summary>
    Invited,

    /// <summary>A party that did not come, though asked.</summary>
    Declined,

    /// <summary>A party that mediates.</summary>
    Mediator,

    /// <summary>A person in a delegation.</summary>
    Member,

    /// <summary>A topic of the meeting, or of the statement.</summary>
    Topic,

    /// <summary>Who speaks.</summary>
    Speaker,

    /// <summary>The party spoken for.</summary>
    OnBehalfOf,

    /// <summary>The words of the statement.</summary>
    Fragment,

    /// <summary>A statement of its own.</summary>
    NewStatement,

    /// <summary>A person who is not on record.</summary>
    NewPerson,
}
