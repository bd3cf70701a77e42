using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>Reads the filter that an address asks for. Never fails: what cannot be read, or names no record, is noted and left out.</summary>
internal static class StatementFilterReader
{
    public static async Task<StatementFilter> StatementFilterAsync(this HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var ignored = new List<IgnoredValue>();
        IReadOnlyList<string> Values(string name) =>
            [.. request.Query[name].OfType<string>().Select(value => AddressValue.Clean(name, value, ignored)).OfType<string>().Where(value => value.Length > 0).Distinct()];
        async Task<Slug[]> KnownAsync(string name, IQueryable<Slug> all)
        {
            var slugs = Read(name, Values(name), (string value, out Slug slug) => Slug.TryParse(value, out slug), ignored);
            var known = slugs.Length == 0 ? [] : await all.Where(slug => slugs.Contains(slug)).ToListAsync(stop);
            ignored.AddRange(slugs.Where(slug => !known.Contains(slug)).Select(slug => new IgnoredValue(name, slug, IgnoredReason.Unknown)));
            return [.. slugs.Where(known.Contains)];
        }

        T? Only<T>(string name, IReadOnlyList<T> values, Func<T, string> say)
        {
            ignored.AddRange(values.Skip(1).Select(value => new IgnoredValue(name, say(value), IgnoredReason.Repeated)));
            return values.Count > 0 ? values[0] : default;
        }

        return new StatementFilter
        {
            Parties = await KnownAsync("faction", db.Parties.Select(party => party.Slug)),
            People = await KnownAsync("person", db.People.Select(person => person.Slug)),
            Topics = await KnownAsync("topic", db.Topics.Select(topic => topic.Slug)),
            Acts = Read("act", Values("act"), (string value, out SpeechAct act) => Vocabulary.TryParse(value, out act), ignored),
            Scopes = Read("scope", Values("scope"), (string value, out MeetingScope scope) => Vocabulary.TryParse(value, out scope), ignored),
            Words = Only("q", Values("q"), words => words),
            Page = Only("page", Read<int?>("page", Values("page"), Number, ignored), page => page!.Value.ToString(CultureInfo.InvariantCulture)),
            Ignored = ignored,
        };
    }

    private delegate bool Reader<T>(string value, out T read);

    private static bool Number(string value, out int? number)
    {
        var known = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read);
        number = read;
        return known;
    }

    private static T[] Read<T>(string name, IReadOnlyList<string> values, Reader<T> reader, List<IgnoredValue> ignored)
    {
        var answers = new List<T>();
        foreach (var value in values)
        {
            if (reader(value, out var answer))
            {
                answers.Add(answer);
            }
            else
            {
                ignored.Add(new IgnoredValue(name, value, IgnoredReason.Unreadable));
            }
        }

        return [.. answers];
    }
}
