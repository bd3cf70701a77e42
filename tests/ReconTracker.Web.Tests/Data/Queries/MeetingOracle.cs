using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Queries;

/// <summary>The filter said again over documents in memory, the slow and plain way.</summary>
internal sealed class MeetingOracle(Bundle bundle)
{
    public IEnumerable<MeetingRecord> Matching(MeetingFilter filter) => bundle.Meetings.Where(meeting =>
        filter.Scopes.Contains(meeting.Scope)
        && (filter.Factions.Count == 0 || meeting.Delegations.Any(delegation => filter.Factions.Contains(delegation.Party)))
        && (filter.Kinds.Count == 0 || filter.Kinds.Contains(meeting.Kind))
        && (filter.Statuses.Count == 0 || filter.Statuses.Contains(meeting.Status[^1].Status))
        && (filter.Topics.Count == 0 || meeting.Topics.Any(filter.Topics.Contains))
        && Reaches(meeting, filter.From?.Earliest ?? DateOnly.MinValue, filter.To?.Latest ?? DateOnly.MaxValue)
        && (filter.Text is null || Speaks(meeting, filter.Text)));

    public IEnumerable<Slug> Order(MeetingFilter filter)
    {
        var keyed = Matching(filter).Select(meeting => (
            Undated: meeting.When.Basis == DateBasis.Open || meeting.When.Earliest is null, Day: meeting.When.Earliest ?? DateOnly.MinValue, meeting.Slug)).ToList();
        var sorted = keyed.OrderBy(key => key.Undated);
        sorted = filter.OldestFirst ? sorted.ThenBy(key => key.Day).ThenBy(key => key.Slug) : sorted.ThenByDescending(key => key.Day).ThenByDescending(key => key.Slug);
        return sorted.Select(key => key.Slug);
    }

    // only what is under way goes on after its known start when no end is known
    private static bool Reaches(MeetingRecord meeting, DateOnly from, DateOnly to)
    {
        var last = meeting.Status[^1].Status == MeetingStatus.Ongoing ? DateOnly.MaxValue : meeting.When.Earliest ?? DateOnly.MaxValue;
        return (meeting.When.Earliest ?? DateOnly.MinValue) <= to && from <= (meeting.When.Latest ?? last);
    }

    /// <summary>For single words that English does not inflect, and names.</summary>
    private bool Speaks(MeetingRecord meeting, string text) =>
        Words([meeting.Title, meeting.Summary, meeting.Place?.City, meeting.Place?.Venue,
            .. meeting.Delegations.SelectMany(delegation => delegation.Members).Select(member => member.NameAsPrinted),
            .. meeting.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Summary })]).Contains(text, StringComparer.OrdinalIgnoreCase)
        || bundle.Statements.Any(statement => statement.Meeting == meeting.Slug
            && Words([statement.Paraphrase, statement.Fragment]).Contains(text, StringComparer.OrdinalIgnoreCase))
        || meeting.Delegations.Any(delegation => IsNamed(bundle.Parties.Single(party => party.Slug == delegation.Party).Names, text)
            || delegation.Members.Any(member => IsNamed(bundle.People.Single(person => person.Slug == member.Person).Names, text)));

    private static bool IsNamed(IEnumerable<NameRecord> names, string text)
    {
        var wanted = SearchKey.From(text).Tokens;
        return wanted.Count > 0 && names.Select(name => SearchKey.From(name.Text).Tokens)
            .Any(tokens => wanted.All(part => tokens.Contains(part) || tokens.Contains($"ob{part}") || tokens.Contains($"obd{part}")));
    }

    private static IEnumerable<string> Words(IEnumerable<string?> texts) => texts.OfType<string>()
        .SelectMany(text => new string([.. text.Select(character => char.IsLetterOrDigit(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
