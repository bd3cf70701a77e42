using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>What an address says beside the filter: how a page shows what the filter lets through. Prints in one canonical form, defaults left out.</summary>
public sealed class Choices
{
    private readonly IReadOnlyList<Choice> offered;
    private readonly Dictionary<string, string> values = [];
    private readonly List<IgnoredValue> ignored = [];

    private Choices(IReadOnlyList<Choice> offered) => this.offered = offered;

    /// <summary>What could not be read, and was left out.</summary>
    public IReadOnlyList<IgnoredValue> Ignored => ignored;

    /// <summary>The value of a name.</summary>
    public string this[string name] => values.GetValueOrDefault(name) ?? Named(name).Default;

    /// <summary>Everything that differs from the default.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs => offered.Where(choice => values.ContainsKey(choice.Name)).Select(choice => KeyValuePair.Create(choice.Name, values[choice.Name]));

    /// <summary>Reads what an address says. Never fails: what cannot be read is in <see cref="Ignored"/>.</summary>
    public static Choices Read(HttpRequest request, IReadOnlyList<Choice> offered)
    {
        var choices = new Choices(offered);
        foreach (var choice in offered)
        {
            foreach (var value in request.Query[choice.Name])
            {
                if (AddressValue.Clean(choice.Name, value ?? "", choices.ignored) is { Length: > 0 } clean)
                {
                    choices.Take(choice, clean);
                }
            }

            if (choices.values.GetValueOrDefault(choice.Name) == choice.Default)
            {
                choices.values.Remove(choice.Name);
            }
        }

        return choices;
    }

    /// <summary>The same with another value of a name.</summary>
    public Choices With(string name, string value)
    {
        var other = new Choices(offered);
        foreach (var pair in Pairs.Where(pair => pair.Key != name).Append(KeyValuePair.Create(name, value)).Where(pair => pair.Value != Named(pair.Key).Default))
        {
            other.values[pair.Key] = pair.Value;
        }

        return other;
    }

    /// <summary>As an address says it, after the filter.</summary>
    /// <returns>Without a question mark; empty where everything is the default.</returns>
    public override string ToString() => string.Join('&', Pairs.Select(pair => $"{pair.Key}={pair.Value}"));

    private void Take(Choice choice, string value)
    {
        if (!choice.IsValue(value))
        {
            ignored.Add(new IgnoredValue(choice.Name, value, IgnoredReason.Unreadable));
        }
        else if (!values.TryAdd(choice.Name, value) && values[choice.Name] != value)
        {
            ignored.Add(new IgnoredValue(choice.Name, value, IgnoredReason.Repeated));
        }
    }

    private Choice Named(string name) => offered.First(choice => choice.Name == name);
}
