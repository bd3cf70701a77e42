using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Where talks could be, the most usual first.</summary>
internal static class GeneratedPlaces
{
    public static readonly IReadOnlyList<Place> All =
    [
        City("Moscow", "RU", "Example House"), City("Cairo", "EG"), City("Gaza City", "PS"), City("Ramallah", "PS"), City("Damascus", "SY"), City("Beirut", "LB"), City("Doha", "QA"),
        City("Algiers", "DZ"), City("Istanbul", "TR", "Example Hotel"), City("Amman", "JO"), City("Beijing", "CN"), City("Mecca", "SA"), City("Tunis", "TN"), City("Ankara", "TR"),
        City("Sochi", "RU"), City("Geneva", "CH"), City("Oslo", "NO"), City("Tehran", "IR"), City("Riyadh", "SA"), City("Kazan", "RU"),
    ];

    private static Place City(string city, string country, string? venue = null) =>
        new() { Venue = venue, City = city, Country = new CountryCode(country), Precision = venue is null ? PlacePrecision.City : PlacePrecision.Site };
}
