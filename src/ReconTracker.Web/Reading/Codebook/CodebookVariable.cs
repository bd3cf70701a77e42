using System.Reflection;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>One property of a record document or of a part of one.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Anchor">Its anchor, which is its path from the group: <c>delegation.attendance</c>.</param>
/// <param name="Property">The property in the domain.</param>
/// <param name="Value">The type of one value: text, number, a part, a vocabulary.</param>
/// <param name="IsRequired">Whether a document without it is refused.</param>
public sealed record CodebookVariable(string Name, string Anchor, PropertyInfo Property, Type Value, bool IsRequired)
{
    public string Definition => DomainDocs.Summary(Property);

    /// <summary>Whether it holds a list.</summary>
    public bool IsMany => Property.PropertyType != Value && Nullable.GetUnderlyingType(Property.PropertyType) is null;

    /// <summary>What sort of value it holds: <c>text</c>, <c>number</c>, <c>slug</c>, <c>edtf</c>, <c>language</c>, <c>country</c>, <c>term</c> or <c>part</c>.</summary>
    public string Sort => Value switch
    {
        { IsEnum: true } => "term",
        _ when Value == typeof(string) => "text",
        _ when Value == typeof(int) => "number",
        _ when Value == typeof(Slug) => "slug",
        _ when Value == typeof(Edtf) => "edtf",
        _ when Value == typeof(LanguageTag) => "language",
        _ when Value == typeof(CountryCode) => "country",
        _ => "part",
    };
}
