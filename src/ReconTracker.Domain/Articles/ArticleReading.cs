using ReconTracker.Domain.Articles.Dates;
using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Articles.Speech;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles;

/// <summary>Reads an article for an editor: what it seems to name and say, each with its passage and its reason. Nothing leaves the machine, nothing is guessed that cannot be explained.</summary>
/// <remarks>
/// Quotations may enclose other suggestions; no two of the others share a letter. The work grows with the length of the text, and no text makes it grow faster.
/// English, Russian and Arabic are read in every article, whatever its language: their scripts keep them apart.
/// </remarks>
public sealed class ArticleReading
{
    private readonly WordStock _stock = new();
    private readonly Gazetteer _known;
    private readonly KnownPeople _people;
    private readonly DateFinder _dates;
    private readonly Quotations _quotations = new();

    private ArticleReading(DateOnly? published, LanguageTag language, Gazetteer known)
    {
        (_known, _people, _dates) = (known, new(known.People, _stock), new(published, language));
    }

    /// <summary>Reads an article.</summary>
    /// <param name="text">The text as filed.</param>
    /// <param name="furniture">The paragraphs, from 1, that are no part of the article: menus, lists of other news. They are passed over.</param>
    /// <param name="published">The day of publication; without it, weekdays and the like are left out.</param>
    /// <param name="language">The language of the article: it decides the order of day and month in 12/3/2020.</param>
    /// <param name="known">The names to look for.</param>
    /// <returns>The suggestions in reading order; of two that begin together the longer comes first.</returns>
    public static IReadOnlyList<Suggestion> Of(FiledText text, IReadOnlySet<int> furniture, DateOnly? published, LanguageTag language, Gazetteer known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(furniture);
        ArgumentNullException.ThrowIfNull(known);
        var reading = new ArticleReading(published, language, known);
        return
        [
            .. Enumerable.Range(1, text.Paragraphs.Count)
                .Where(number => !furniture.Contains(number))
                .SelectMany(number => reading.Read(number, text.Paragraphs[number - 1])),
        ];
    }

    private IEnumerable<Suggestion> Read(int number, string text)
    {
        var passage = PassageReader.Read(text, _stock);
        if (passage.Count == 0)
        {
            return [];
        }

        var marks = Mark(passage);
        return marks.InOrder.Select(mark => ToSuggestion(number, passage, mark))
            .Concat(_quotations.In(passage, marks).Select(quotation => ToSuggestion(number, text, quotation)))
            .OrderBy(suggestion => suggestion.Start)
            .ThenByDescending(suggestion => suggestion.Length);
    }

    private Marks Mark(Passage passage)
    {
        var marks = new Marks(passage.Count);
        var units = _people.Units(passage);
        var named = _people.Whole(passage, units).ToList();
        for (var word = 0; word < passage.Count; word++)
        {
            _known.Tree.Find(passage, word, named);
        }

        marks.TakeLongest(named);
        _people.Remember(marks.InOrder);
        foreach (var mark in units.Select(unit => _people.Alone(passage, unit, marks)).OfType<Mark>().Concat(_dates.In(passage)))
        {
            marks.Take(mark);
        }

        foreach (var mark in UnknownNames.In(passage, marks).ToList())
        {
            marks.Take(mark);
        }

        return marks;
    }

    private static Suggestion ToSuggestion(int paragraph, Passage passage, Mark mark)
    {
        var start = passage.Words[mark.First].Start + mark.Skip;
        return new()
        {
            Kind = mark.Kind,
            Paragraph = paragraph,
            Start = start,
            Text = passage.Text[start..passage.Words[mark.Last].End],
            Reason = mark.Reason,
            ReasonWord = mark.ReasonWord,
            Record = mark.Record,
            Date = mark.Date,
            City = mark.City,
            Country = mark.Country,
        };
    }

    private static Suggestion ToSuggestion(int paragraph, string text, Quotations.Found quotation) => new()
    {
        Kind = SuggestionKind.Quotation,
        Paragraph = paragraph,
        Start = quotation.Start,
        Text = text[quotation.Start..quotation.End],
        Reason = quotation.Reason,
        ReasonWord = quotation.Verb,
        Record = quotation.Speaker,
    };
}
