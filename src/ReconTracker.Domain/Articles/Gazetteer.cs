using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Articles;

/// <summary>The names that articles are searched for: people, parties and topics on record in every spelling, and a built-in list of places.</summary>
/// <remarks>
/// <para>
/// People are found by their <see cref="Names.SearchKey"/>, in any script and any order of the words. Such keys have no vowels, so short ones must be spelled the same,
/// and every word must begin with a capital where the script has them. A family name alone counts when nobody else on record bears it, no other capitalised word stands
/// beside it, and (in Arabic, which has no capitals) the whole name was met before.
/// </para>
/// <para>
/// Parties, topics and places are found by their words in order, in any grammatical case of Russian, with or without the Arabic article and what is written onto it.
/// Abbreviations of three letters or fewer must be capitals. Arabic words that are common besides (فتح) must be introduced (حركة فتح) or stand between quotation marks.
/// </para>
/// <para>Immutable once made, and safe to share.</para>
/// </remarks>
public sealed class Gazetteer
{
    /// <summary>Reads names.</summary>
    /// <param name="names">Names of people, parties and topics; names of other records are left out.</param>
    public Gazetteer(IEnumerable<GazetteerName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var stock = new WordStock();
        foreach (var name in names)
        {
            Add(name, stock);
        }

        Places.AddTo(Tree, stock);
    }

    internal PersonNames People { get; } = new();

    internal NameTree Tree { get; } = new();

    private void Add(GazetteerName name, WordStock stock)
    {
        var passage = PassageReader.Read(name.Text, stock);
        switch (name.Record.Kind)
        {
            case RecordKind.Person:
                People.Add(name.Record, passage, stock);
                break;
            case RecordKind.Party:
                Tree.Add(SuggestionKind.Party, passage, entry => entry with { Record = name.Record });
                break;
            case RecordKind.Topic:
                Tree.Add(SuggestionKind.Topic, passage, entry => entry with { Record = name.Record });
                break;
        }
    }
}
