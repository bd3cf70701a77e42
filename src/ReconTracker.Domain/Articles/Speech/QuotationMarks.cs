using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Speech;

/// <summary>Finds what stands between quotation marks, of any kind and of two kinds by mistake. Marks within marks are not looked at.</summary>
/// <remarks>
/// A mark that opens a paragraph and never closes quotes all of it, as papers print quotations of several paragraphs. One that opens elsewhere and never closes is left alone.
/// Apostrophes quote only three words and more.
/// </remarks>
internal sealed class QuotationMarks
{
    private const int FewestWordsBetweenApostrophes = 3;
    private const int LongestBetweenApostrophes = 300;

    private readonly Passage _passage;
    private readonly string _text;
    private readonly Dictionary<int, int> _guillemets = [];
    private readonly HashSet<char> _neverClosed = [];
    private int _word;
    private int _noApostropheBefore;

    private QuotationMarks(Passage passage)
    {
        (_passage, _text) = (passage, passage.Text);
        PairGuillemets();
    }

    public static List<QuotedSpan> In(Passage passage) => new QuotationMarks(passage).Spans();

    private List<QuotedSpan> Spans()
    {
        var spans = new List<QuotedSpan>();
        for (var at = 0; at < _text.Length; at++)
        {
            if (!IsOpening(at) || Closing(at) is not { } end)
            {
                continue;
            }

            var span = Span(at + 1, end);
            if (span.WordCount >= (IsApostrophe(_text[at]) ? FewestWordsBetweenApostrophes : 1))
            {
                spans.Add(span);
                at = end;
            }
        }

        return spans;
    }

    private void PairGuillemets()
    {
        var open = new Stack<int>();
        for (var at = 0; at < _text.Length; at++)
        {
            if (_text[at] == '«')
            {
                open.Push(at);
            }
            else if (_text[at] == '»' && open.TryPop(out var opened))
            {
                _guillemets[opened] = at;
            }
        }
    }

    private bool IsOpening(int at) => _text[at] switch
    {
        '“' or '«' or '„' or '‟' => true,
        '"' or '”' => !IsWordAt(at - 1) && at + 1 < _text.Length && !char.IsWhiteSpace(_text[at + 1]),
        '‘' or '\'' => !IsWordAt(at - 1) && IsWordAt(at + 1),
        _ => false,
    };

    private int? Closing(int open)
    {
        var found = _text[open] == '«' ? _guillemets.TryGetValue(open, out var end) ? end : null : Search(open);
        return found ?? (open == 0 && !IsApostrophe(_text[open]) ? _text.Length : null);
    }

    // what never closes from here never closes further on: each kind is searched in vain once
    private int? Search(int open)
    {
        var kind = _text[open] switch { '„' => '„', '‘' or '\'' => '\'', _ => '"' };
        if (_neverClosed.Contains(kind))
        {
            return null;
        }

        var most = kind == '\'' ? Math.Min(_text.Length, open + LongestBetweenApostrophes) : _text.Length;
        for (var at = kind == '\'' ? Math.Max(open + 1, _noApostropheBefore) : open + 1; at < most; at++)
        {
            if (Closes(kind, at))
            {
                return at;
            }
        }

        _noApostropheBefore = kind == '\'' ? most : _noApostropheBefore;
        _ = kind != '\'' && _neverClosed.Add(kind);
        return null;
    }

    private bool Closes(char kind, int at) => (kind, _text[at]) switch
    {
        ('"' or '„', '”') => true,
        ('"' or '„', '"') => !(char.IsWhiteSpace(_text[at - 1]) && IsWordAt(at + 1)),
        ('„', '“') => true,
        ('"', '“') => !IsWordAt(at + 1),
        ('\'', '’' or '\'') => !IsWordAt(at + 1) && !char.IsWhiteSpace(_text[at - 1]) && _text[at - 1] is not ('s' or 'S'),
        _ => false,
    };

    private static bool IsApostrophe(char mark) => mark is '‘' or '’' or '\'';

    private bool IsWordAt(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private QuotedSpan Span(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(_text[end - 1]) || _text[end - 1] is ',' or '،'))
        {
            end--;
        }

        while (_word < _passage.Count && _passage.Words[_word].Start < start)
        {
            _word++;
        }

        var last = _word;
        while (last < _passage.Count && _passage.Words[last].End <= end)
        {
            last++;
        }

        return new(start, end, _word, last - 1);
    }
}
