using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Reading.Search;

/// <summary>Every name of the seed finds its owner, and a misspelt one nearly always.</summary>
public sealed class NameRecallTests(SeededApp app)
{
    private const int Seed = 20240229;
    private const int Misspelt = 200;

    [Fact]
    public async Task Name_AsAnySourceSpellsIt_FindsItsOwnerFirst()
    {
        var names = await NamesAsync();
        var lost = new List<string>();
        foreach (var spelling in names.GroupBy(name => name.Text))
        {
            var hits = await HitsAsync(spelling.Key);
            foreach (var name in spelling)
            {
                // one spelling may belong to several: then they stand first together
                var tied = spelling.Count(other => other.Kind == name.Kind);
                if (!hits.Where(hit => hit.Kind == name.Kind).Take(tied).Any(hit => hit.Slug == name.Slug && hit.Because == "exact"))
                {
                    lost.Add($"{spelling.Key}: {name.Slug}, but found {string.Join(", ", hits)}");
                }
            }
        }

        names.Count.ShouldBeGreaterThan(200);
        lost.ShouldBeEmpty(string.Join('\n', lost));
    }

    [Theory]
    [InlineData(1, 5, 0.98)]
    [InlineData(2, 8, 0.95)]
    public async Task Name_WithLettersWrong_FindsItsOwnerAmongTheFirstFive(int wrongLetters, int shortest, double leastFound)
    {
        var names = (await NamesAsync()).Where(name => name.Text.Count(char.IsLetter) >= shortest).ToList();
        var random = new Random(Seed);
        var lost = new List<string>();
        for (var number = 0; number < Misspelt; number++)
        {
            var name = names[random.Next(names.Count)];
            var wrong = Enumerable.Range(number, wrongLetters).Aggregate(name.Text, (text, how) => Misspell(text, random, how % 4));
            var hits = (await HitsAsync(wrong)).Where(hit => hit.Kind == name.Kind).Take(5);
            if (hits.All(hit => hit.Slug != name.Slug))
            {
                lost.Add($"{wrong} for {name.Text} ({name.Slug})");
            }
        }

        var found = 1 - ((double)lost.Count / Misspelt);
        var report = string.Create(CultureInfo.InvariantCulture, $"seed {Seed}: {found:P1} of {Misspelt} names with {wrongLetters} letters wrong found; not found:\n{string.Join('\n', lost)}");
        TestContext.Current.TestOutputHelper!.WriteLine(report);
        found.ShouldBeGreaterThanOrEqualTo(leastFound, report);
    }

    private async Task<List<Name>> NamesAsync()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var records = (await db.BundleAsync(TestContext.Current.CancellationToken)).Records();
        return [.. records.SelectMany(record => record switch
        {
            PersonRecord person => person.Names.Select(name => new Name("people", person.Slug, name.Text)),
            PartyRecord party => party.Names.Select(name => new Name("parties", party.Slug, name.Text)),
            TopicRecord topic => topic.Names.Select(name => new Name("topics", topic.Slug, name.Text)),
            _ => [],
        })];
    }

    private async Task<List<Hit>> HitsAsync(string text)
    {
        var answer = JsonNode.Parse(await app.Client.GetStringAsync(new Uri($"/search.json?q={Uri.EscapeDataString(text)}", UriKind.Relative), TestContext.Current.CancellationToken))!;
        return [.. answer["groups"]!.AsArray().SelectMany(group => group!["hits"]!.AsArray().Select(hit => new Hit(group["kind"]!.ToString(), hit!["slug"]!.ToString(), hit["because"]!.ToString())))];
    }

    // a letter left out, doubled, changed about with its neighbour, or replaced by another of the alphabet
    private static string Misspell(string name, Random random, int how)
    {
        var letters = Enumerable.Range(0, name.Length).Where(at => char.IsLetter(name[at])).ToList();
        var pairs = letters.Where(at => at + 1 < name.Length && char.IsLetter(name[at + 1]) && name[at] != name[at + 1]).ToList();
        var one = letters[random.Next(letters.Count)];
        var pair = pairs[random.Next(pairs.Count)];
        return how switch
        {
            0 => name.Remove(one, 1),
            1 => name.Insert(one, name[one].ToString()),
            2 => $"{name[..pair]}{name[pair + 1]}{name[pair]}{name[(pair + 2)..]}",
            _ => $"{name[..one]}{Another(name[one], random)}{name[(one + 1)..]}",
        };
    }

    private static char Another(char letter, Random random)
    {
        var alphabet = letter switch { >= 'А' and <= 'я' => "абвгдежзиклмнопрстуфхцчшыэюя", >= '\u0600' and <= '\u06FF' => "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", _ => "abcdefghijklmnopqrstuvwxyz" };
        var others = alphabet.Where(other => other != char.ToLowerInvariant(letter)).ToList();
        return others[random.Next(others.Count)];
    }

    private sealed record Name(string Kind, string Slug, string Text);

    private sealed record Hit(string Kind, string Slug, string Because);
}
