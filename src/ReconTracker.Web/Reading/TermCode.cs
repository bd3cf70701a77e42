using System.Diagnostics.CodeAnalysis;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading;

/// <summary>A term of a vocabulary in a query string, by its code; a code that names no term is refused as a bad request.</summary>
/// <param name="Term">The term.</param>
public readonly record struct TermCode<TTerm>(TTerm Term) : IParsable<TermCode<TTerm>>
    where TTerm : struct, Enum
{
    static TermCode<TTerm> IParsable<TermCode<TTerm>>.Parse(string s, IFormatProvider? provider) => new(Vocabulary.Parse<TTerm>(s));

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1000", Justification = "The framework reads query strings by a public TryParse; it does not look for an explicit one.")]
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TermCode<TTerm> result)
    {
        var known = Vocabulary.TryParse<TTerm>(s, out var term);
        result = new TermCode<TTerm>(term);
        return known;
    }
}
