using ReconTracker.Domain.Articles.Languages;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>A phrase that counts time from the day of publication.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Offset">How many, below zero in the past.</param>
/// <param name="IsCounted">Whether a number was printed, which the press rounds: two weeks ago.</param>
internal sealed record RelativePhrase(int First, int Last, PeriodUnit Unit, int Offset, bool IsCounted);
