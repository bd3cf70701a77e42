using System.Text.Json;
using System.Text.Json.Serialization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

public class FuzzyDateTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    [Fact]
    public void FuzzyDate_Json_HoldsWhatIsTypedAndNothingComputed()
    {
        var date = Date("2019-07-17~") with { Words = "Tuesday", Basis = DateBasis.RelativeResolved };

        var json = JsonSerializer.Serialize(date, Options);

        json.ShouldBe("""{"edtf":"2019-07-17~","words":"Tuesday","basis":"relative_resolved","certainty":"high"}""");
        JsonSerializer.Deserialize<FuzzyDate>(json, Options).ShouldBe(date);
    }

    [Theory]
    [InlineData("""{"basis":"stated","certainty":"high"}""")]
    [InlineData("""{"edtf":"2011","certainty":"high"}""")]
    [InlineData("""{"edtf":"2011-13","basis":"stated","certainty":"high"}""")]
    [InlineData("""{"edtf":2011,"basis":"stated","certainty":"high"}""")]
    public void FuzzyDate_JsonIncompleteOrWrong_IsRefused(string json) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<FuzzyDate>(json, Options));

    [Fact]
    public void FuzzyDate_JsonWrongDate_GivesTheSentence() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Edtf>("\"2011-13-01\"")).Message
            .ShouldBe("Month 13 in '2011-13-01' at position 6: a month is 01 to 12.");

    [Fact]
    public void FuzzyDate_ChangedDate_ChangesItsBounds()
    {
        var date = Date("2011-05-23") with { Edtf = Edtf.Parse("2012") };

        (date.Earliest, date.Latest, date.Precision).ShouldBe((new DateOnly(2012, 1, 1), new DateOnly(2012, 12, 31), EdtfPrecision.Year));
    }

    [Fact]
    public void FuzzyDate_TooLong_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Date("2011") with { Words = new string('a', 201) }).Message.ShouldBe("The source's words for a date may have 200 characters, not 201.");
        Should.Throw<ArgumentException>(() => Date("2011") with { Note = new string('a', 1001) }).Message.ShouldBe("A note on a date may have 1000 characters, not 1001.");
        (Date("2011") with { Words = new string('a', 200), Note = new string('a', 1000) }).Words!.Length.ShouldBe(200);
    }

    [Fact]
    public void FuzzyDate_UndefinedOrMissing_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Date("2011") with { Basis = (DateBasis)9 }).Message.ShouldStartWith("9 is not a basis of a date.");
        Should.Throw<ArgumentException>(() => Date("2011") with { Certainty = (DateCertainty)9 }).Message.ShouldStartWith("9 is not a certainty of a date.");
        Should.Throw<ArgumentException>(() => Date("2011") with { Edtf = null! }).Message.ShouldStartWith("A date needs its EDTF text");
    }

    private static FuzzyDate Date(string edtf) => new() { Edtf = Edtf.Parse(edtf), Basis = DateBasis.Stated, Certainty = DateCertainty.High };
}
