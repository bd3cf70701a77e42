namespace ReconTracker.Domain.Articles.Languages;

/// <summary>What an article counts time in.</summary>
internal enum PeriodUnit
{
    Day,
    Week,
    Month,
    Year,
}
