using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Statements;

/// <summary>The facets of the statements as links, and the chips of those that are on.</summary>
internal sealed class StatementFacetOptions(StatementFilter filter, StatementFacets facets, Labels labels)
{
    public IReadOnlyList<FacetOption> Parties => Records(RecordKind.Party, facets.Parties, filter.Parties, parties => filter with { Parties = parties });

    public IReadOnlyList<FacetOption> People => Records(RecordKind.Person, facets.People, filter.People, people => filter with { People = people });

    public IReadOnlyList<FacetOption> Topics => Records(RecordKind.Topic, facets.Topics, filter.Topics, topics => filter with { Topics = topics });

    public IReadOnlyList<FacetOption> Acts => [.. facets.Acts.Select(act => Option(act, Say(act.Value), filter.Acts, acts => filter with { Acts = acts }))];

    public IReadOnlyList<FacetOption> Scopes => [.. facets.Scopes.Select(scope => Option(scope, Say(scope.Value), filter.Scopes, scopes => filter with { Scopes = scopes }))];

    /// <summary>What is on, and the address without it.</summary>
    public IEnumerable<(string Text, string Href)> Chips =>
    [
        .. new[] { Parties, People, Topics, Acts, Scopes }.SelectMany(options => options).Where(option => option.IsOn).Select(option => (option.Text, option.Href)),
        .. filter.Words is { } words ? new[] { (T("statements.quoted", PlainText.ShowHidden(words)), Address(filter with { Words = null })) } : [],
    ];

    private List<FacetOption> Records(RecordKind kind, IReadOnlyList<FacetCount<Slug>> counts, Slug[] chosen, Func<Slug[], StatementFilter> with) =>
        [.. counts.Select(count => Option(count, labels[kind, count.Value].Text, chosen, with) with { Record = labels[kind, count.Value] })];

    private static FacetOption Option<T>(FacetCount<T> count, string text, T[] chosen, Func<T[], StatementFilter> with) =>
        new(text, count.Count, chosen.Contains(count.Value), Address(with(StatementFilter.Toggle(chosen, count.Value))));

    private static string Say(SpeechAct act) => T($"term.SpeechAct.{Vocabulary.Code(act)}");

    private static string Say(MeetingScope scope) => T($"meeting.scope.{Vocabulary.Code(scope)}");

    private static string Address(StatementFilter filter) => Links.Statements + filter.Query();
}
