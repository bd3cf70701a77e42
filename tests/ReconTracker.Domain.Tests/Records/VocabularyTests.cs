using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Records;

public class VocabularyTests
{
    [Theory]
    [InlineData(Attendance.NotInvited, "not_invited")]
    [InlineData(Attendance.Attended, "attended")]
    public void Term_Coded_IsSnakeCaseAndReadsBack(Attendance term, string code)
    {
        Vocabulary.Code(term).ShouldBe(code);
        Vocabulary.Parse<Attendance>(code).ShouldBe(term);
    }

    [Theory]
    [InlineData("NotInvited")]
    [InlineData("notInvited")]
    [InlineData("")]
    [InlineData("3")]
    [InlineData(null)]
    public void Code_ThatNamesNoTerm_IsRefused(string? code) => Vocabulary.TryParse<Attendance>(code, out _).ShouldBeFalse();

    [Fact]
    public void Code_ThatNamesNoTerm_IsRefusedWithASentence() =>
        Should.Throw<FormatException>(() => Vocabulary.Parse<Attendance>("came")).Message.ShouldBe("'came' is not a term of Attendance.");

    [Fact]
    public void Vocabularies_OfTheDomain_HaveCodesOfAtMostFortyCharacters()
    {
        // the width of the columns that hold them
        foreach (var vocabulary in typeof(Vocabulary).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            Enum.GetNames(vocabulary).ShouldAllBe(term => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(term).Length <= 40);
        }
    }
}
