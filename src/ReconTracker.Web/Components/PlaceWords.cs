using System.Globalization;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>Says a place to people, from the building outwards.</summary>
internal static class PlaceWords
{
    public static string? Of(Place place)
    {
        var parts = new[] { place.Venue, place.City, place.Country is { } country ? Of(country) : null }.OfType<string>().ToList();
        return parts.Count == 0 ? null : parts.Aggregate((whole, part) => T("field.within", whole, part));
    }

    /// <summary>The countries of the track have names in every language of the interface; others are named in English.</summary>
    public static string Of(CountryCode country)
    {
        var key = $"country.{country}";
        var name = T(key);
        return name == key ? English(country) : name;
    }

    // the framework does not know Western Sahara for a region
    private static string English(CountryCode country)
    {
        try
        {
            return new RegionInfo(country.ToString()).EnglishName;
        }
        catch (ArgumentException)
        {
            return country.ToString();
        }
    }
}
