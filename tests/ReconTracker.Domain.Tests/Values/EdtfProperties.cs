using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Values;

/// <summary>What holds of every text and every date.</summary>
public class EdtfProperties
{
    private static readonly string[] Languages = ["en", "ar", "ru"];

    private static readonly Gen<string> Days = Gen.Choose(0, 3_652_058).Select(number => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Blurred = Gen.OneOf(
        Days,
        Days.Select(day => day[..7]),
        Days.Select(day => day[..4]),
        Days.Select(day => day[..8] + "XX"),
        Days.Select(day => day[..3] + "X" + day[4..7]),
        Days.Select(day => day[..2] + "XX"),
        from day in Days from part in Gen.Choose(21, 41) select $"{day[..4]}-{part}");

    private static readonly Gen<string> Marked = from date in Blurred from mark in Gen.Elements("", "", "?", "~", "%") select date + mark;

    private static readonly Gen<string> Valid = Gen.OneOf(
        Marked,
        Marked.Select(date => date + "/.."),
        Marked.Select(date => "/" + date),
        Marked.Two().Select(pair => string.Join('/', new[] { pair.Item1, pair.Item2 }.Order(StringComparer.Ordinal))),
        Gen.NonEmptyListOf(Blurred).Select(dates => $"[{string.Join(',', dates.Take(5))}]"),
        Gen.Elements(EdtfExamples.All.ToArray())).Where(text => Edtf.TryParse(text, out _, out _));

    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.Elements('0', '1', '2', '9', 'X', '-', '/', '.', '[', ']', '{', '}', ',', '?', '~', '%', 'Y', 'E', 'S', 'T', ':', 'Z', '+', ' ', '٢').ArrayOf().Select(marks => new string(marks)),
        from text in Gen.Elements(EdtfExamples.All.ToArray())
        from at in Gen.Choose(0, 40)
        from mark in Gen.Elements('0', '3', 'X', '-', '/', '.', ']', ',', '~', 'Y', 'E', 'S', 'T', ':', '\0', '\ud800')
        select text.Insert(Math.Min(at, text.Length), mark.ToString()));

    [Fact]
    public void Edtf_AnyString_ParsesOrRefusesAndNothingElse() =>
        Prop.ForAll<string?>(text => Accepts(text) || true).QuickCheckThrowOnFailure();

    [Fact]
    public void Edtf_NearlyADate_ParsesToTheSameTextOrIsRefused() =>
        Prop.ForAll(Noise.ToArbitrary(), text => Accepts(text) || true).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Edtf_Valid_PrintsWhatItRead() =>
        Prop.ForAll(Valid.ToArbitrary(), text => Edtf.Parse(text).ToString() == text).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Edtf_Bounds_AreInOrder() =>
        Prop.ForAll(Valid.ToArbitrary(), text => Edtf.Parse(text) is var date && !(date.Earliest > date.Latest)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void ExactDate_OfAnyYear_HasTheBoundsOfItsCalendar() =>
        Prop.ForAll((from year in Gen.OneOf(Gen.Choose(-9999, 9999), Gen.Choose(-8, 8), Gen.Choose(18, 21).Select(century => century * 100)) from month in Gen.OneOf(Gen.Constant(2), Gen.Choose(1, 12)) from day in Gen.OneOf(Gen.Choose(28, 31), Gen.Choose(1, 31)) select (year, month, day)).ToArbitrary(), date =>
        {
            var (year, month, day) = date;
            var days = month == 2 ? (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;
            var text = (year < 0 ? "-" : "") + Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
            DateOnly? Day(int month, int day) => year >= 1 ? new DateOnly(year, month, day) : null;
            (DateOnly?, DateOnly?) Bounds(string written) => Edtf.Parse(written) is var of ? (of.Earliest, of.Latest) : default;
            return Edtf.TryParse($"{text}-{month:00}-{day:00}", out var exact, out _) == day <= days
                && (exact is null || (exact.Earliest, exact.Latest) == (Day(month, day), Day(month, day)))
                && Bounds($"{text}-{month:00}") == (Day(month, 1), Day(month, days))
                && Bounds(text) == (Day(1, 1), Day(12, 31));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Edtf_Order_IsTotal() =>
        Prop.ForAll(Valid.Two().ToArbitrary(), pair =>
        {
            var (left, right) = (Edtf.Parse(pair.Item1), Edtf.Parse(pair.Item2));
            return Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left)) && (left.CompareTo(right) == 0) == left.Equals(right);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Edtf_Overlap_IsSomeDayOverlapping() =>
        Prop.ForAll(
            Valid.ToArbitrary(),
            Gen.Choose(0, 3_652_000).ToArbitrary(),
            Gen.Choose(0, 40).ToArbitrary(),
            (text, start, length) =>
            {
                var (date, from) = (Edtf.Parse(text), DateOnly.FromDayNumber(start));
                return Check(date, from, length) && Check(date, date.Earliest?.AddDays(-Math.Min(20, date.Earliest.Value.DayNumber)) ?? from, length);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Edtf_DigitsUnspecified_StandForTheDaysWhoseTextFits() =>
        Prop.ForAll(
            Days.ToArbitrary(),
            Gen.Choose(0, 255).ToArbitrary(),
            Gen.Choose(-400, 400).ToArbitrary(),
            (day, mask, shift) =>
            {
                var pattern = Hidden(day, mask);
                var from = DateOnly.FromDayNumber(Math.Clamp(DateOnly.Parse(day, CultureInfo.InvariantCulture).DayNumber + shift, 0, 3_652_018));
                var fits = Enumerable.Range(0, 40).Any(days => Fits(pattern, from.AddDays(days)));
                return Edtf.Parse(pattern).Overlaps(from, from.AddDays(39)) == fits;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Edtf_SurelyWithin_IsAlsoPossiblyWithin() =>
        Prop.ForAll(Valid.ToArbitrary(), text => Edtf.Parse(text) is var date
            && (date is not { Earliest: { } first, Latest: { } last } || (date.Overlaps(first, last) && (date.IsSurelyWithin(first, last) == !(date.IsApproximate || date.IsUncertain)))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void DateWording_AnyDate_IsSaidInEveryLanguage() =>
        Prop.ForAll(Valid.ToArbitrary(), text => Languages.All(language =>
        {
            var wording = DateWording.For(CultureInfo.GetCultureInfo(language));
            return wording.Say(Edtf.Parse(text)).Length > 0 && wording.SayShort(Edtf.Parse(text)).Length > 0;
        })).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static bool Check(Edtf date, DateOnly from, int length) =>
        date.Overlaps(from, from.AddDays(length)) == Enumerable.Range(0, length + 1).Any(days => date.Overlaps(from.AddDays(days), from.AddDays(days)));

    private static string Hidden(string day, int mask)
    {
        int[] digits = [0, 1, 2, 3, 5, 6, 8, 9];
        return new([.. day.Select((mark, at) => Array.IndexOf(digits, at) is var bit and >= 0 && (mask & (1 << bit)) != 0 ? 'X' : mark)]);
    }

    private static bool Fits(string pattern, DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Zip(pattern).All(pair => pair.Second == 'X' || pair.First == pair.Second);

    private static bool Accepts(string? text)
    {
        var accepted = Edtf.TryParse(text, out var value, out var problem);
        return accepted ? value!.ToString() == text ? true : throw new InvalidOperationException(text) : problem!.EndsWith('.') ? false : throw new InvalidOperationException(problem);
    }
}
