using System.Globalization;
using ReconTracker.Domain.Meetings;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>Says a place to people, from the building outwards.</summary>
internal static class PlaceWords
{
    public static string? Of(Place place)
    {
        var parts = new[] { place.Venue, place.City, place.Country is { } country ? new RegionInfo(country.ToString()).DisplayName : null }.OfType<string>().ToList();
        return parts.Count == 0 ? null : parts.Aggregate((whole, part) => T("field.within", whole, part));
    }
}
