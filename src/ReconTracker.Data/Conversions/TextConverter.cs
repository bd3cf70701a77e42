using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ReconTracker.Data.Conversions;

/// <summary>Stores a value of the domain as its text.</summary>
/// <typeparam name="T">A value that can be read back from what it prints.</typeparam>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => value.ToString()!, text => Read(text))
    where T : IParsable<T>
{
    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
