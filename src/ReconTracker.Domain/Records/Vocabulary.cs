using System.Text.Json;

namespace ReconTracker.Domain.Records;

/// <summary>The stable codes of vocabulary terms: the snake_case of the term's name, <c>NotInvited</c> as <c>not_invited</c>.</summary>
public static class Vocabulary
{
    /// <summary>The code of a term.</summary>
    /// <typeparam name="T">The vocabulary.</typeparam>
    /// <param name="term">A term of it.</param>
    /// <returns>The code, as stored and exported.</returns>
    public static string Code<T>(T term)
        where T : struct, Enum => Codes<T>.OfTerm[term];

    /// <summary>Reads a code.</summary>
    /// <typeparam name="T">The vocabulary.</typeparam>
    /// <param name="code">A code, or anything else.</param>
    /// <param name="term">The term, when the code names one.</param>
    /// <returns>Whether the code names a term.</returns>
    public static bool TryParse<T>(string? code, out T term)
        where T : struct, Enum => Codes<T>.OfCode.TryGetValue(code ?? "", out term);

    /// <summary>Reads a code that must be right.</summary>
    /// <typeparam name="T">The vocabulary.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>The term.</returns>
    /// <exception cref="FormatException">The code names no term of the vocabulary.</exception>
    public static T Parse<T>(string code)
        where T : struct, Enum =>
        TryParse<T>(code, out var term) ? term : throw new FormatException($"'{code}' is not a term of {typeof(T).Name}.");

    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> OfTerm =
            Enum.GetValues<T>().ToDictionary(term => term, term => JsonNamingPolicy.SnakeCaseLower.ConvertName(term.ToString()));

        public static readonly Dictionary<string, T> OfCode = OfTerm.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
