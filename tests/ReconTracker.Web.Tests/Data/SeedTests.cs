using System.Text.RegularExpressions;
using ReconTracker.Data.Seed;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data;

/// <summary>The five articles as coded: nothing without a passage, nothing copied.</summary>
public sealed partial class SeedTests
{
    private const string NoArticles = "The texts of the five articles are copyrighted and not part of the project: put them in ../shared/sources beside it, or name their folder in RT_ARTICLES.";

    private static readonly string[] Languages = ["en", "ar", "ru"];

    private static readonly DateOnly Today = new(2026, 1, 1);

    [Fact]
    public async Task Records_All_KeepTheRulesAndReferToRecordsOfTheSeed()
    {
        var records = (await SeedBundle.ReadAsync()).Records().ToList();
        var known = records.Select(record => record.Reference).ToHashSet();

        records.ForEach(record => record.Check());
        known.Count.ShouldBe(records.Count);
        records.SelectMany(record => record.References().Where(reference => !known.Contains(reference)).Select(missing => $"{record.Reference} -> {missing}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Facts_ThatNeedEvidence_HaveAClaim()
    {
        var report = QualityReport.Of(new Dossier(await SeedBundle.ReadAsync(), Today));

        report.By(QualityRuleCode.FactWithoutClaim).Select(Line).ShouldBeEmpty();
    }

    [Fact]
    public async Task Claims_FromTheArticles_HaveParagraphAndFragment()
    {
        var bundle = await SeedBundle.ReadAsync();
        var filed = bundle.Sources.Where(source => source.TextSha256 is not null).ToDictionary(source => source.Slug);

        filed.Count.ShouldBe(5);
        foreach (var (record, claim) in Claims(bundle).Where(pair => filed.ContainsKey(pair.Claim.Source)))
        {
            claim.Fragment.ShouldNotBeNull($"{record.Reference} {claim.Field}");
            claim.Paragraph!.Value.ShouldBeInRange(1, filed[claim.Source].ParagraphCount!.Value, $"{record.Reference} {claim.Field}");
            filed[claim.Source].Furniture.ShouldNotContain(claim.Paragraph.Value, $"{record.Reference} {claim.Field} rests on furniture");
        }
    }

    [Fact]
    public async Task Fragments_All_StandInTheArticles()
    {
        var bundle = await SeedBundle.ReadAsync();
        var report = QualityReport.Of(new Dossier(bundle, Today) { FiledTexts = await TextsAsync(bundle) });

        report.By(QualityRuleCode.FragmentNotFound).Select(Line).ShouldBeEmpty();
    }

    [Fact]
    public async Task Articles_Filed_HaveAsManyParagraphsAsCoded()
    {
        var bundle = await SeedBundle.ReadAsync();
        var texts = await TextsAsync(bundle);

        texts.Count.ShouldBe(5);
        bundle.Sources.Where(source => texts.ContainsKey(source.Slug)).ShouldAllBe(source => source.ParagraphCount == texts[source.Slug].Paragraphs.Count);
    }

    [Fact]
    public async Task Files_OfTheProject_CopyNoThirteenWordsOfAnArticle()
    {
        var texts = await TextsAsync(await SeedBundle.ReadAsync());
        var runs = texts.Values.SelectMany(text => Runs(Words(string.Join(' ', text.Paragraphs)), 13)).ToHashSet(StringComparer.Ordinal);

        foreach (var file in Checkout.Files("src", ".json", ".cs", ".razor", ".resx").Concat(Checkout.Files("tests", ".cs", ".json")).Concat(Checkout.Files("docs", ".md")))
        {
            Runs(Words(await File.ReadAllTextAsync(file)), 13).FirstOrDefault(runs.Contains).ShouldBeNull($"{file} repeats an article");
        }
    }

    [Fact]
    public async Task QualityReport_OverTheSeed_LeavesNothingUnexplained()
    {
        var bundle = await SeedBundle.ReadAsync();
        var texts = Checkout.Articles is null ? new Dictionary<Slug, FiledText>() : await TextsAsync(bundle);

        QualityReport.Of(new Dossier(bundle, Today) { FiledTexts = texts }).Open.Select(Line).ShouldBeEmpty();
    }

    [Fact]
    public async Task People_PartiesAndTopics_HavePreferredNamesInThreeLanguages()
    {
        var bundle = await SeedBundle.ReadAsync();
        var named = bundle.People.Select(person => (person.Reference, person.Names)).Concat(bundle.Parties.Select(party => (party.Reference, party.Names))).Concat(bundle.Topics.Select(topic => (topic.Reference, topic.Names)));

        named.Where(record => !Languages.All(language => record.Names.Any(name => name.Kind == NameKind.Preferred && name.Language == new LanguageTag(language))))
            .Select(record => record.Reference.ToString()).ShouldBeEmpty();
    }

    private static IEnumerable<(RecordDocument Record, ClaimRecord Claim)> Claims(Bundle bundle) =>
        bundle.Records().SelectMany(record => record.Claims, (record, claim) => (record, claim));

    private static string Line(QualityFinding finding) => $"{finding.Rule} {finding.Record} {finding.Field}: {finding.Sentence}";

    private static async Task<IReadOnlyDictionary<Slug, FiledText>> TextsAsync(Bundle bundle)
    {
        Assert.SkipUnless(Checkout.Articles is not null, NoArticles);
        return await FragmentVerification.ReadTextsAsync(bundle.Sources, Checkout.Articles!);
    }

    private static List<string> Words(string text) => [.. Word().Matches(text.Normalize().ToLowerInvariant().Replace('’', '\'')).Select(match => match.Value)];

    private static IEnumerable<string> Runs(List<string> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(start => string.Join(' ', words[start..(start + length)]));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
