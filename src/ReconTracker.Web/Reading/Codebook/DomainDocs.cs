using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>The documentation of the domain's types, read once from the XML beside the assembly: the codebook says what the code says.</summary>
internal static partial class DomainDocs
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(Read);

    public static string Summary(Type type) => Text($"T:{type.FullName}", "summary") ?? "";

    public static string? Remarks(Type type) => Text($"T:{type.FullName}", "remarks");

    public static string Summary(MemberInfo member) => Text($"{(member is FieldInfo ? 'F' : 'P')}:{member.DeclaringType!.FullName}.{member.Name}", "summary") ?? "";

    private static Dictionary<string, XElement> Read() => XDocument.Load(Path.ChangeExtension(typeof(RecordDocument).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private static string? Text(string member, string part) =>
        Members.Value.GetValueOrDefault(member)?.Element(part) is { } element ? WhiteSpace().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim() : null;

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" } see => Mention(see.Attribute("cref")?.Value ?? see.Attribute("name")?.Value ?? see.Attribute("langword")?.Value ?? see.Value),
        XElement inner => string.Concat(inner.Nodes().Select(Text)),
        _ => "",
    };

    // a constant is mentioned by its value, a property by its JSON name, a document by the name the codebook gives it
    private static string Mention(string reference)
    {
        var name = reference[(reference.LastIndexOf('.') + 1)..];
        return reference switch
        {
            ['F', ':', ..] => Constant(reference[2..^(name.Length + 1)], name) ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
            ['T', ':', ..] => CodebookGroup.NameOf(name),
            _ => JsonNamingPolicy.CamelCase.ConvertName(name),
        };
    }

    private static string? Constant(string type, string name) =>
        typeof(RecordDocument).Assembly.GetType(type) is { IsEnum: false } holder && holder.GetField(name) is { IsLiteral: true } constant
            ? Convert.ToString(constant.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
