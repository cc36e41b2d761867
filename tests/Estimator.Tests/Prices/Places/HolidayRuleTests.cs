namespace Estimator.Tests;

public class HolidayRuleTests
{
    private static readonly PriceBook Us = PriceBook.UnitedStates2025;

    /// <summary>The days on which federal offices were and will be closed.</summary>
    [Theory]
    [InlineData(2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData(2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
    [InlineData(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [InlineData(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [InlineData(2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26")]
    public void Holidays_OfAYear_AreTheFederalOnes(int year, string days) =>
        Assert.Equal(days.Split(' '), Us.Holidays(year).Select(day => day.ToString("MM-dd")));

    [Fact]
    public void Holidays_OfYears_AreThoseOfEach() => Assert.Equal(Us.Holidays(2025).Concat(Us.Holidays(2026)), Us.Holidays(2025, 2026));

    [Fact]
    public void Holidays_NeverLieOnAWeekend() =>
        Assert.DoesNotContain(Us.Holidays(1900, 2100), day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    [Fact]
    public void Years_ThatCannotBe_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Us.Holidays(1599));
        Assert.Throws<ArgumentOutOfRangeException>(() => Us.Holidays(2025, 2201));
        Assert.Throws<ArgumentOutOfRangeException>(() => Us.Holidays(2025, 2024));
        Assert.Empty(SmallBook.Book.Holidays(2025));
    }

    [Theory]
    [InlineData("""{"month":2,"day":29,"judged":"tried"}""")]
    [InlineData("""{"month":13,"day":1,"judged":"tried"}""")]
    [InlineData("""{"month":5,"judged":"tried"}""")]
    [InlineData("""{"month":5,"day":1,"weekday":"monday","judged":"tried"}""")]
    [InlineData("""{"month":5,"weekday":"monday","nth":5,"judged":"tried"}""")]
    [InlineData("""{"month":5,"day":1}""")]
    public void Rules_ThatAreNoDay_AreRefused(string rule) => Assert.Contains(
        Assert.Throws<PriceBookException>(() => ExampleBooks.With("""{"country":{"holidays":{"ours":""" + rule + "}}}")).Problems,
        problem => problem.StartsWith("country.holidays.ours", StringComparison.Ordinal));

    [Fact]
    public void Overlay_OfAFirm_AddsItsOwnDay() => Assert.Contains(
        new DateOnly(2025, 12, 26),
        ExampleBooks.With("""{"country":{"holidays":{"firm":{"month":12,"day":26,"judged":"we are closed"}}}}""").Holidays(2025));
}
