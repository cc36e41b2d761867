namespace Estimator.Tests;

public class CountryTests
{
    private static readonly Country Us = PriceBook.UnitedStates2025.Document.Country;

    [Fact]
    public void UnitedStates_HasEveryNotice() => Assert.Equal(Enum.GetValues<NoticeKind>(), Us.Notices.Keys.Order());

    [Theory]
    [InlineData(null, 4)]
    [InlineData(1939, 0)]
    [InlineData(1940, 1)]
    [InlineData(1977, 2)]
    [InlineData(1978, 3)]
    public void Eras_Year_IsItsEra(int? year, int era) => Assert.Equal(era, Us.Eras.Of(OneWide.Of(year ?? -1)).Code);

    [Theory]
    [InlineData(1984, true)]
    [InlineData(1985, false)]
    [InlineData(null, true)]
    public void Notice_Concerns_HousesFromBefore(int? year, bool concerns) => Assert.Equal(concerns, Us.Notices[NoticeKind.Asbestos].Concerns(year));

    [Fact]
    public void Notice_OfTheBook_IsWhatAJobIsTold()
    {
        HomeEstimator own = SmallBook.Changed(book => book.At("country/notices/lead")["text"] = "old paint; ask in the town hall.");
        Issue told = Assert.Single(own.Validate(new Remodel { Scope = RemodelScope.Kitchen, House = new() { YearBuilt = 1950 } }), issue => issue.Code == IssueCode.Lead);
        Assert.Equal("The house is from before 1978: old paint; ask in the town hall.", told.Message);
        Assert.DoesNotContain(own.Validate(new Remodel { Scope = RemodelScope.Kitchen, House = new() { YearBuilt = 1978 } }), issue => issue.Code == IssueCode.Lead);
    }

    [Fact]
    public void Notice_LeftOut_IsNotTold()
    {
        HomeEstimator none = SmallBook.Changed(book => book.At("country/notices").Remove("asbestos"));
        Assert.DoesNotContain(none.Validate(new Remodel { Scope = RemodelScope.Kitchen }), issue => issue.Code == IssueCode.Asbestos);
    }

    [Fact]
    public void Country_Broken_IsRefusedByName()
    {
        Assert.Contains("'country' is missing.", SmallBook.Refused(book => book.Remove("country")));
        Assert.Contains("country.postalCode.digits: give 3 to 10.", SmallBook.Refused(book => book.At("country/postalCode")["digits"] = 2));
        Assert.Contains("country.notices.lead.before: no era of country.eras begins with 1979.", SmallBook.Refused(book => book.At("country/notices/lead")["before"] = 1979));
        Assert.Contains("country.notices.lead: give a source, or 'judgement' and the reason in the note.", SmallBook.Refused(book => book.At("country/notices/lead").Remove("sources")));
        Assert.Contains("country.notices.lead: nothing stands for '{year}'; there are {before}, {aside}.", SmallBook.Refused(book => book.At("country/notices/lead")["text"] = "{year}"));
        Assert.Contains(SmallBook.Refused(book => book.At("country/eras")["since1978"] = 1950), problem => problem.StartsWith("country.eras: give 1 to 15 eras", StringComparison.Ordinal));
        Assert.Contains(SmallBook.Refused(book => book.At("country/notices")["leed"] = new System.Text.Json.Nodes.JsonObject()), problem => problem.Contains("did you mean lead", StringComparison.OrdinalIgnoreCase) || problem.Contains("nothing asks for this notice", StringComparison.Ordinal));
    }
}
