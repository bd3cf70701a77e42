using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <content>Single dates: month, day and time.</content>
internal sealed partial class EdtfReader
{
    private EdtfDate ReadDate()
    {
        var year = ReadYear();
        if (Current != '-')
        {
            return new EdtfDate(year);
        }

        var (month, monthAt) = ReadComponent("month");
        if (!YearTakesMonths(year))
        {
            Refuse($"A month after year {year.Text}", monthAt, "a long or rounded year stands alone");
        }

        CheckMonth(month, monthAt);
        if (Current != '-')
        {
            return new EdtfDate(year, month);
        }

        if (month.Number > 12)
        {
            Refuse($"A day in part {month.Digits} of a year", at, "only a month has days");
        }

        var (day, dayAt) = ReadComponent("day");
        var date = new EdtfDate(year, month, day);
        if (!date.Exists)
        {
            Refuse($"Day {day.Digits}", dayAt, DayRule(date));
        }

        return Current == 'T' ? ReadTimed(date) : date;
    }

    private static bool YearTakesMonths(EdtfYear year) => year.Text[0] != 'Y' && year.Estimate is null;

    private (EdtfComponent Component, int DigitsAt) ReadComponent(string name)
    {
        at++;
        var before = ReadQualifier();
        var start = at;
        while (at < text.Length && at < start + 2 && (char.IsAsciiDigit(Current) || Current == 'X'))
        {
            at++;
        }

        if (at < start + 2 || char.IsAsciiDigit(Current))
        {
            Unexpected<EdtfComponent>($"a {name} is two digits 0 to 9, or X for a digit not known");
        }

        return (new EdtfComponent(text[start..at], before, ReadAfter(before)), start);
    }

    private void CheckMonth(EdtfComponent month, int monthAt)
    {
        if (Enumerable.Range(1, 12).Any(month.Matches) || (month.Number is { } part && SubYear.Is(part)))
        {
            return;
        }

        Refuse($"Month {month.Digits}", monthAt, Current == '-' ? "a month is 01 to 12" : "a month is 01 to 12, a season or other part of a year 21 to 41");
    }

    private static string DayRule(EdtfDate date)
    {
        if (!Enumerable.Range(1, 31).Any(date.Day!.Matches))
        {
            return "a day is 01 to 31";
        }

        if (date.Month!.Number is not { } month || !date.Year.IsExact)
        {
            return "no such month has that day";
        }

        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{name} {date.Year.Text} has {CalendarDay.DaysIn(date.Year.First, month)} days";
    }

    private EdtfDate ReadTimed(EdtfDate date)
    {
        if (!date.IsExact || date.Qualifier != EdtfQualifier.None)
        {
            Unexpected<EdtfDate>("only a day that is known exactly takes a time");
        }

        at++;
        var start = at;
        ReadTwo("hour", 23);
        ReadColon();
        ReadTwo("minute", 59);
        if (Current == ':')
        {
            ReadColon();
            ReadTwo("second", 59);
        }

        return new EdtfDate(date.Year, date.Month, date.Day, new EdtfTime(text[start..at], ReadZone()));
    }

    private string ReadZone()
    {
        var start = at;
        if (Current == 'Z')
        {
            at++;
        }
        else if (Current is '+' or '-')
        {
            at++;
            var hours = ReadTwo("zone hour", 14);
            var minutes = 0;
            if (Current == ':')
            {
                ReadColon();
                minutes = ReadTwo("zone minute", hours == 14 ? 0 : 59);
            }

            if (text[start] == '-' && hours + minutes == 0)
            {
                Refuse("Zone -00", start, "no shift from UTC is Z or +00");
            }
        }

        return text[start..at];
    }

    private int ReadTwo(string name, int most)
    {
        var start = at;
        for (var digit = 0; digit < 2; digit++, at++)
        {
            if (!char.IsAsciiDigit(Current))
            {
                Unexpected<int>($"the {name} is two digits 0 to 9");
            }
        }

        var number = int.Parse(text.AsSpan(start, 2), CultureInfo.InvariantCulture);
        return number <= most ? number : Refuse<int>($"{char.ToUpperInvariant(name[0])}{name[1..]} {text[start..at]}", start, $"it is 00 to {most:00}");
    }

    private void ReadColon()
    {
        if (Current != ':')
        {
            Unexpected<int>("the parts of a time are divided by ':'");
        }

        at++;
    }
}
