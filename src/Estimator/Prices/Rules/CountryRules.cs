using System.Globalization;

namespace Estimator;

/// <summary>The rules of what a book says of its country.</summary>
internal static class CountryRules
{
    public const int FirstYear = 1600;
    public const int LastYear = 2200;

    public const int LeastDigits = PostalRange.Digits;
    public const int MostDigits = 10;

    private static readonly int MostRegions = Key.Siding.Mixes.Length - 1;
    private static readonly string[] Words = ["{before}", "{aside}"];

    public static void Check(BookDocument book, List<string> problems)
    {
        Country country = book.Country;
        if (ReferenceEquals(country, Country.None))
        {
            return;
        }

        if (country.PostalDigits is < LeastDigits or > MostDigits)
        {
            problems.Add($"country.postalCode.digits: give {LeastDigits} to {MostDigits}.");
        }

        if (country.PostalFurther is < 0 or > MostDigits)
        {
            problems.Add($"country.postalCode.further: give 0 to {MostDigits}.");
        }

        if (country.Regions.Count > MostRegions || country.Regions.Append(country.Mix).Distinct().Count() <= country.Regions.Count)
        {
            problems.Add($"country.regions: give {MostRegions} at most, each once, and none that is the mix of the country.");
        }

        int[] years = [.. country.EraYears.Values];
        if (years.Length is 0 or > Eras.Most || years[0] != 0 || years.Zip(years.Skip(1)).Any(pair => pair.First >= pair.Second) || years[^1] > LastYear)
        {
            problems.Add($"country.eras: give 1 to {Eras.Most} eras with the year each begins with, the first with 0, in order, up to {LastYear}.");
        }

        foreach ((string name, HolidayRule holiday) in country.Holidays)
        {
            CheckHoliday(name, holiday, book, problems);
        }

        foreach ((NoticeKind kind, Notice notice) in country.Notices)
        {
            CheckNotice(kind, notice, book, problems);
        }
    }

    private static void CheckHoliday(string name, HolidayRule holiday, BookDocument book, List<string> problems)
    {
        string at = $"country.holidays.{name}";
        BookRules.CheckSources(at, holiday.Sources, holiday.Note, book, problems);
        Bounds.Year.Check($"{at}.since", holiday.Since ?? FirstYear, problems);
        if (!holiday.IsADay)
        {
            problems.Add($"{at}: give a month from 1 to 12 and a day it has every year, or a weekday and which of the month it is: 1 to 4, or -1 for the last.");
        }
    }

    private static void CheckNotice(NoticeKind kind, Notice notice, BookDocument book, List<string> problems)
    {
        string at = $"country.notices.{EnumNameConverter<NoticeKind>.Names[(int)kind]}";
        BookRules.CheckSources(at, notice.Sources, notice.Note, book, problems);
        if (notice.Before is < FirstYear or > LastYear)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{at}.before: give a year from {FirstYear} to {LastYear}."));
        }

        if (kind is NoticeKind.Lead or NoticeKind.LeadCare && notice.Before is { } year && !book.Country.Eras.Begins(year))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{at}.before: no era of country.eras begins with {year}."));
        }

        if (notice.Text is null && kind != NoticeKind.SprayedCeiling)
        {
            problems.Add($"{at}.text: it is missing.");
        }

        foreach (string word in BookRules.WordsOf(notice.Text + notice.Self).Except(Words))
        {
            problems.Add($"{at}: nothing stands for '{word}'; there are {string.Join(", ", Words)}.");
        }
    }
}
