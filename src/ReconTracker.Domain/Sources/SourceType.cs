namespace ReconTracker.Domain.Sources;

/// <summary>What kind of document a source is.</summary>
public enum SourceType
{
    /// <summary>A report of a news agency.</summary>
    NewsAgency,

    /// <summary>A report of a newspaper, broadcaster or its site.</summary>
    NewspaperSite,

    /// <summary>A statement of a state or international body.</summary>
    OfficialStatement,

    /// <summary>A statement of one or more Palestinian parties.</summary>
    FactionStatement,

    /// <summary>An analysis by a research body.</summary>
    ThinkTankAnalysis,

    /// <summary>Another outlet's text, posted again.</summary>
    AggregatorRepost,

    /// <summary>A post on a social platform.</summary>
    SocialPost,
}
