using System.Globalization;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>One name that a page takes beside the filter.</summary>
/// <param name="Name">The name in the query string.</param>
/// <param name="Default">The value that goes without saying.</param>
/// <param name="IsValue">Whether a text is a value.</param>
public sealed record Choice(string Name, string Default, Func<string, bool> IsValue)
{
    /// <summary>One of some words, the first of which goes without saying.</summary>
    public static Choice Of(string name, params string[] values) => new(name, values[0], values.Contains);

    /// <summary>A number from 1 to 999.</summary>
    public static Choice Number(string name) =>
        new(name, "1", value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 && value[0] != '0');
}
