using System.Collections;
using System.Reflection;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Codebook;

/// <summary>How often each variable is coded and each term is used in the collection.</summary>
public sealed class CodebookUses
{
    private readonly Dictionary<(Type Group, string Name), int> _variables = [];
    private readonly Dictionary<Enum, int> _terms = [];

    public int this[CodebookVariable variable] => _variables.GetValueOrDefault((variable.Property.DeclaringType!, variable.Name));

    public int this[CodebookTerm term] => _terms.GetValueOrDefault(term.Value);

    /// <summary>Counts through a collection.</summary>
    public static CodebookUses Of(Bundle collection)
    {
        var uses = new CodebookUses();
        foreach (var record in collection.Records())
        {
            uses.Add(record.RecordKind);
            uses.AddPart(record);
        }

        return uses;
    }

    private void AddPart(object part)
    {
        foreach (var property in CodebookContents.PropertiesOf(part.GetType()))
        {
            var values = property.Get!(part) switch
            {
                null => [],
                IEnumerable many and not string => [.. many.Cast<object>()],
                { } one => (object[])[one],
            };
            if (values.Length > 0)
            {
                var variable = (((PropertyInfo)property.AttributeProvider!).DeclaringType!, property.Name);
                _variables[variable] = _variables.GetValueOrDefault(variable) + 1;
            }

            foreach (var value in values)
            {
                AddValue(value);
            }
        }

        if (part is FuzzyDate date)
        {
            Add(date.Precision);
        }
    }

    private void AddValue(object value)
    {
        if (value is Enum term)
        {
            Add(term);
        }
        else if (value is not KeyValuePair<string, string> && CodebookContents.IsPart(value.GetType()))
        {
            AddPart(value);
        }
    }

    private void Add(Enum term) => _terms[term] = _terms.GetValueOrDefault(term) + 1;
}
