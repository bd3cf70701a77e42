using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Articles.Speech;

/// <summary>The quotations of one article, paragraph after paragraph: "she said" in one speaks of whom the one before named.</summary>
internal sealed class Quotations
{
    private const int FewestQuotedWords = 6;
    private const int FewestQuotedWithVerb = 2;
    private const int FewestReportedWords = 5;
    private const int FurthestVerb = 40;
    private const int LongestEnding = 6;

    private Mark? _lastSpeaker;

    /// <summary>A quotation: where it stands, why it is one, and who speaks.</summary>
    public sealed record Found(int Start, int End, SuggestionReason Reason, string? Verb, RecordReference? Speaker);

    public List<Found> In(Passage passage, Marks marks)
    {
        var spans = QuotationMarks.In(passage);
        var isQuoted = new bool[passage.Count];
        foreach (var span in spans)
        {
            Array.Fill(isQuoted, true, span.First, Math.Max(0, span.WordCount));
        }

        return new Reading(passage, marks, spans, isQuoted).All(ref _lastSpeaker);
    }

    private sealed class Reading(Passage passage, Marks marks, List<QuotedSpan> spans, bool[] isQuoted)
    {
        private readonly bool[] _isVerb = SpeechVerbs.In(passage);
        private readonly Speakers _speakers = new(passage, marks, isQuoted);
        private readonly List<Found> _found = [];
        private Mark? _subjectBefore;
        private Mark? _speaker;

        public List<Found> All(ref Mark? lastSpeaker)
        {
            _subjectBefore = lastSpeaker;
            Mark? speaker = null;
            for (int word = 0, span = 0, next; word < passage.Count; word = next)
            {
                next = EndOfSentence(word);
                var before = _subjectBefore;
                var quotes = _found.Count;
                for (; span < spans.Count && spans[span].First < next; span++)
                {
                    Quote(spans[span], before);
                }

                if (_found.Count == quotes && !isQuoted[word])
                {
                    Report(word, next - 1, before);
                }

                speaker = _found.Count > quotes ? _speaker ?? speaker : speaker;
                _subjectBefore = (_found.Count > quotes ? _speaker : null) ?? _speakers.SubjectOf(word) ?? _subjectBefore;
            }

            lastSpeaker = speaker;
            return _found;
        }

        private int EndOfSentence(int word)
        {
            var end = word + 1;
            while (passage.IsOneSentence(word, end))
            {
                end++;
            }

            return end;
        }

        private void Quote(QuotedSpan span, Mark? before)
        {
            if (span.WordCount < FewestQuotedWithVerb || IsName(span))
            {
                return;
            }

            var verb = VerbOf(span);
            if (verb is not null || span.WordCount >= FewestQuotedWords)
            {
                Add(span.Start, span.End, verb, before);
            }
        }

        private void Report(int first, int last, Mark? before)
        {
            if (last - first + 1 < FewestReportedWords)
            {
                return;
            }

            if (VerbFrom(first, last, 1) is { } verb)
            {
                // "as was said before, she added": what ends the sentence says whose it is, if it says so
                var ending = VerbFrom(last, Math.Max(verb, last - LongestEnding), -1);
                Add(passage.Words[first].Start, passage.Words[last].End, ending is { } end && _speakers.Of(end, before).Mark is not null ? end : verb, before);
            }
        }

        private int? VerbFrom(int from, int to, int step)
        {
            for (var word = from; word != to + step; word += step)
            {
                if (_isVerb[word] && !isQuoted[word])
                {
                    return word;
                }
            }

            return null;
        }

        private void Add(int start, int end, int? verb, Mark? before)
        {
            var speaker = verb is { } at ? _speakers.Of(at, before) : new Speaker(before, before is not null);
            _speaker = speaker.Mark;
            var reason = verb is null ? SuggestionReason.QuotationMarks : speaker.IsFromBefore ? SuggestionReason.SpeechVerbSpeakerBefore : SuggestionReason.SpeechVerb;
            _found.Add(new(start, end, reason, verb is { } word ? passage.Slice(word, word) : null, speaker.Mark?.Record));
        }

        /// <summary>The verb nearest to the marks, in the sentence that ends or begins with them.</summary>
        private int? VerbOf(QuotedSpan span)
        {
            var (before, after) = (span.First - 1, span.Last + 1);
            for (var distance = 0; distance < FurthestVerb; distance++, before--, after++)
            {
                if (passage.IsOneSentence(span.Last, after) && _isVerb[after] && !isQuoted[after])
                {
                    return after;
                }

                if (passage.IsOneSentence(before, span.First) && _isVerb[before] && !isQuoted[before])
                {
                    return before;
                }
            }

            return null;
        }

        // «Исламский джихад», "Dignity Party": what is named is not said
        private bool IsName(QuotedSpan span)
        {
            if (marks.At(span.First) is { } mark && mark.First <= span.First && mark.Last >= span.Last)
            {
                return true;
            }

            for (var word = span.First; word <= span.Last; word++)
            {
                if (!passage[word].IsCased || !passage[word].IsCapitalised || span.WordCount > 4)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
