using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Makes filters at random, of values that occur in a bundle. The same seed makes the same filter.</summary>
internal sealed class AnyFilter(int seed, Bundle bundle)
{
    private static readonly string[] Dates = ["1984", "2011", "2011-05", "2011-05-23", "2019-07-16", "2020", "2021", "2021-02-04", "2024", "2024-03"];

    private readonly Random _random = new(seed);

    public RecordFilter Make()
    {
        var pairs = new List<KeyValuePair<string, string>>();
        void Some(string name, int most, Func<string> value)
        {
            for (var count = _random.Next(4) == 0 ? _random.Next(1, most + 1) : 0; count > 0; count--)
            {
                pairs.Add(KeyValuePair.Create(name, value()));
            }
        }

        string Party() => One(bundle.Parties).Slug;
        Some("faction", 3, Party);
        Some("with", 2, Party);
        Some("without", 2, Party);
        Some("attendance", 3, Code<Attendance>);
        Some("mediator", 2, Party);
        Some("track", 2, Code<MeetingTrack>);
        Some("kind", 4, Code<MeetingKind>);
        Some("format", 2, Code<MeetingFormat>);
        Some("status", 4, Code<MeetingStatus>);
        Some("scope", 3, Code<MeetingScope>);
        Some("topic", 3, () => One(bundle.Topics).Slug);
        Some("person", 2, () => One(bundle.People).Slug);
        Some("place", 2, () => One(bundle.Meetings).Place is { } place ? place.City ?? place.Country?.ToString() ?? "" : "");
        Some("act", 4, Code<SpeechAct>);
        Some("from", 1, () => One(Dates));
        Some("to", 1, () => One(Dates));
        Some("certain", 1, () => "1");
        Some("certainty", 2, Code<DateCertainty>);
        Some("sources", 1, () => $"{_random.Next(1, 4)}");
        Some("sort", 1, () => "oldest");
        return RecordFilter.Read(pairs);
    }

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private string Code<T>()
        where T : struct, Enum => Vocabulary.Code(One(Enum.GetValues<T>()));
}
