using System.Text.RegularExpressions;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>One value of an address, before it is read for what it means.</summary>
public static partial class AddressValue
{
    /// <summary>One visible line with single spaces.</summary>
    /// <param name="name">The name of the filter.</param>
    /// <param name="value">The value as given.</param>
    /// <param name="ignored">Takes the value when it is too long, or hides what it holds.</param>
    /// <returns>The line; null when it is not one.</returns>
    public static string? Clean(string name, string value, ICollection<IgnoredValue> ignored)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(ignored);
        if (value.Length > RecordFilter.LongestValue)
        {
            ignored.Add(new IgnoredValue(name, value, IgnoredReason.TooLong));
            return null;
        }

        // letters, figures and signs of ASCII: there is nothing to clean
        if (!value.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return value;
        }

        try
        {
            return Spaces().Replace(PlainText.NormalizeLine(Spaces().Replace(value, " "), RecordFilter.LongestValue), " ");
        }
        catch (FormatException)
        {
            ignored.Add(new IgnoredValue(name, value, IgnoredReason.Hidden));
            return null;
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
