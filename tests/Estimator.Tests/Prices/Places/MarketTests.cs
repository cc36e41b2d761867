using System.Globalization;

namespace Estimator.Tests;

public class MarketTests
{
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;
    private static readonly Market Us = new(PriceBook.UnitedStates2025);
    private static readonly DateOnly LastKnown = new(2026, 3, 31);
    private static readonly DateOnly TenYearsOn = new(2036, 3, 31);

    public static TheoryData<string> Trades => new(Book.TradeIndexes.Keys);

    [Fact]
    public void States_AreTheFiftyAndTheDistrict()
    {
        Assert.Equal(51, Us.States.Count);
        Assert.Equal(51, Us.States.Distinct().Count());
        Assert.All(Us.States, state => Assert.Matches("^[A-Z]{2}$", state));
        Assert.Contains("DC", Us.States);
        Assert.Equal(Us.States, HomeEstimator.Default.States);
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void LaborByState_WeightedByPopulation_MeansOne(string trade) => Assert.Equal(1, MeanOf(Us.LaborByState(trade)), 1e-12);

    [Fact]
    public void SupplyByState_WeightedByPopulation_MeansOne() => Assert.Equal(1, MeanOf(Us.SupplyByState), 1e-12);

    [Fact]
    public void Factors_StateNotKnown_AreOne()
    {
        Assert.Equal(1, Us.SupplyByState[Us.Unknown]);
        Assert.Equal(1, Us.LaborByState("painting")[Us.Unknown]);
        Assert.Equal(Key.Siding.Unknown, Us.SidingByState[Us.Unknown]);
    }

    [Fact]
    public void LaborByState_NoWageKnown_FollowsThePriceParity()
    {
        double[] labor = Us.LaborByState("painting");
        PlaceProfile[] paid = [.. Book.Places.Values.Where(place => place.Wages.ContainsKey("painting"))];
        double national = paid.Sum(place => place.Population * place.Wages["painting"]) / paid.Sum(place => place.Population);
        PlaceProfile colorado = Book.Places["CO"];
        double expected = Book.Places["DC"].PriceLevel / (((colorado.Wages["painting"] / national) + colorado.PriceLevel) / 2);
        Assert.Empty(Book.Places["DC"].Wages);
        Assert.Equal(expected, labor[Us.StateOf("DC")] / labor[Us.StateOf("CO")], 1e-12);
    }

    /// <summary>No wage of carpenters is known: they follow the trades whose wages are.</summary>
    [Fact]
    public void LaborByState_TradeOfNoKnownWage_LiesBetweenTheTradesOfKnownWages()
    {
        foreach (string state in Book.Places.Keys)
        {
            int at = Us.StateOf(state);
            double[] known = [.. Book.Places["CO"].Wages.Keys.Select(trade => Us.LaborByState(trade)[at])];
            Assert.InRange(Us.LaborByState("carpentry")[at], known.Min() - 0.02, known.Max() + 0.02);
        }

        Assert.True(Us.LaborByState("carpentry")[Us.StateOf("IL")] > 1.05);
        Assert.True(Us.LaborByState("carpentry")[Us.StateOf("FL")] < 0.97);
    }

    [Fact]
    public void SidingByState_IsTheMixOfItsRegion()
    {
        Assert.Equal(Key.Siding.Unknown + 1, Us.SidingByState[Us.StateOf("MA")]);
        Assert.Equal(Key.Siding.Unknown + 2, Us.SidingByState[Us.StateOf("OH")]);
        Assert.Equal(Key.Siding.Unknown + 3, Us.SidingByState[Us.StateOf("TX")]);
        Assert.Equal(Key.Siding.Unknown + 4, Us.SidingByState[Us.StateOf("CO")]);
    }

    [Theory]
    [InlineData("80202", "CO")]
    [InlineData("81699", "CO")]
    [InlineData("02139", "MA")]
    [InlineData("05501", "MA")]
    [InlineData("05401", "VT")]
    [InlineData("20001", "DC")]
    [InlineData("20190", "VA")]
    [InlineData("99501", "AK")]
    [InlineData("90210", "CA")]
    [InlineData("00501", "NY")]
    public void StateOfZip_Prefix_IsItsState(string zip, string state) => Assert.Equal(state, Us.States[Us.StateOfPostalCode(zip)]);

    [Theory]
    [InlineData("00901")]
    [InlineData("00000")]
    [InlineData("09002")]
    [InlineData("96910")]
    [InlineData("9")]
    [InlineData("")]
    public void StateOfZip_NoState_IsMinusOne(string zip) => Assert.Equal(-1, Us.StateOfPostalCode(zip));

    [Fact]
    public void ZipPrefixes_BelongToOneStateEach()
    {
        int[] prefixes = [.. Book.ZipPrefixes.Values.SelectMany(ranges => ranges).SelectMany(Prefixes)];
        Assert.Equal(prefixes.Length, prefixes.Distinct().Count());
        Assert.Equal(Us.States.Order(), Book.ZipPrefixes.Keys.Order());
    }

    [Fact]
    public void CodeOf_ZipOfNoArea_IsTheStateIfThereIsOne()
    {
        Assert.Equal(Us.StateOf("CO"), Us.CodeOf(new("CO", "00901")));
        Assert.Equal(Us.Unknown, Us.CodeOf(new(PostalCode: "00901")));
        Assert.Equal(Us.Unknown, Us.CodeOf(default));
    }

    /// <summary>Parity of the area by BEA over that of its state; a prefix half outside is between; the country is never dearer than its state.</summary>
    [Theory]
    [InlineData("80202", "CO", 0.5, "Prices of Denver-Aurora-Lakewood, CO, where ZIP codes from 802 lie.")]
    [InlineData("97701", "OR", 1, "Prices of Bend, OR and around: 17 % of the areas of ZIP codes from 977 lie in it.")]
    [InlineData("12401", "NY", 0.75, "Prices of Kingston, NY and around: 59 % of the areas of ZIP codes from 124 lie in it.")]
    [InlineData("69201", "NE", 0.75, "Prices outside of metropolitan areas, where ZIP codes from 692 lie.")]
    public void CodeOf_Zip_IsItsAreaInItsState(string zip, string state, double width, string says)
    {
        PostalArea area = Us.AreaOf(Us.CodeOf(new(PostalCode: zip)))!;
        Assert.Equal((state, width, says), (Us.States[area.State], area.Width, area.Says));
        Assert.Equal(Us.CodeOf(new(PostalCode: zip)), Us.CodeOf(new(state, zip)));
        Assert.Equal(Us.CodeOf(new(PostalCode: zip)), Us.CodeOfNumber(int.Parse(zip, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Areas_LieAroundTheirStates()
    {
        PostalArea[] areas = [.. Enumerable.Range(0, Us.Codes).Select(Us.AreaOf).OfType<PostalArea>()];
        Assert.InRange(areas.Length, 850, 950);
        Assert.All(areas, area => Assert.InRange(area.Level, 0.75, 1.3));
        Assert.InRange(areas.Average(area => area.Level), 0.93, 1.0);
    }

    [Theory]
    [InlineData(100000)]
    [InlineData(-1)]
    public void CodeOfNumber_TooManyDigits_IsNone(int zip) => Assert.Equal(Market.NoPostalCode, Us.CodeOfNumber(zip));

    [Fact]
    public void DateFactors_BaseDate_AreOne() => Assert.Equal((1.0, 1.0), Us.DateFactors("painting", Book.BaseDate));

    [Fact]
    public void DateFactors_PastTheIndex_RiseOnAsInItsLastTwoYears()
    {
        double risen = Us.DateFactors("painting", LastKnown).Labor - Us.DateFactors("painting", LastKnown.AddYears(-2)).Labor;
        Assert.True(risen > 0);
        Assert.Equal(Us.DateFactors("painting", LastKnown).Labor + risen, Us.DateFactors("painting", LastKnown.AddYears(2)).Labor, 1e-12);
        Assert.Equal(Us.DateFactors("painting", LastKnown).Labor + (5 * risen), Us.DateFactors("painting", TenYearsOn).Labor, 1e-12);
        Assert.True(Us.DateFactors("painting", new(2005, 1, 1)).Labor < 0.7);
    }

    [Theory]
    [InlineData(new[] { 100.0 }, 100)]
    [InlineData(new[] { 100.0, 110 }, 120)]
    [InlineData(new[] { 100.0, 90 }, 90)]
    [InlineData(new[] { 50.0, 96, 100, 100, 100, 100, 100, 100, 100, 104 }, 105)]
    public void At_AQuarterPastTheEnd_GoesOnUnlessItFell(double[] quarters, double expected) =>
        Assert.Equal(expected, new IndexSeries { FirstYear = 2000, Quarters = quarters, Sources = [] }.At(8000 + quarters.Length), 1e-9);

    [Theory]
    [InlineData("2026-03-31", 0)]
    [InlineData("2026-04-01", 0.25)]
    [InlineData("2027-01-01", 1)]
    [InlineData("2036-03-31", 10)]
    [InlineData("2005-01-01", 0)]
    public void YearsPastIndex_Date_CountsQuarters(string date, double years) =>
        Assert.Equal(years, Us.YearsPastIndex(DateOnly.Parse(date)));

    [Fact]
    public void Dates_AreTheIndexAndTenYearsMore() => Assert.Equal((new DateOnly(2005, 1, 1), TenYearsOn), Us.Dates());

    [Fact]
    public void Estimate_PastTheIndex_CostsMoreAndIsLessSure()
    {
        Estimate last = ExampleJobs.Priced(ExampleJobs.AllKnown with { AsOf = LastKnown });
        Estimate later = ExampleJobs.Priced(ExampleJobs.AllKnown with { AsOf = TenYearsOn });
        Assert.True(later.Total.Likely > last.Total.Likely);
        Assert.True(later.Total.Range.HalfWidth > last.Total.Range.HalfWidth);
        Assert.True(later.Total.High > last.Total.High);
        Assert.Contains(later.Drivers, driver => driver.Id == "indexAge");
    }

    [Fact]
    public void Estimate_ZipWithoutData_IsPricedAtTheMeanAndWider()
    {
        House house = ExampleJobs.KnownHouse with { State = null };
        Estimate nowhere = ExampleJobs.Priced(ExampleJobs.AllKnown with { House = house with { Zip = "00901" } });
        Estimate unknown = ExampleJobs.Priced(ExampleJobs.AllKnown with { House = house });
        Assert.Equal(unknown.Total.Range, nowhere.Total.Range);
        Assert.Contains(nowhere.Issues, issue => issue is { Code: "placeUnknown", Path: "house.zip", Severity: Severity.Warning });
        Assert.True(nowhere.Total.Range.HalfWidth > ExampleJobs.Priced(ExampleJobs.AllKnown).Total.Range.HalfWidth);
    }

    [Fact]
    public void Estimate_ZipWithItsState_CostsTheSame()
    {
        CostRange Of(House house) => ExampleJobs.Priced(ExampleJobs.AllKnown with { House = house }).Total.Range;
        Assert.Equal(Of(ExampleJobs.KnownHouse with { State = null, Zip = "80202" }), Of(ExampleJobs.KnownHouse with { State = "CO", Zip = "80202" }));
    }

    /// <summary>A dearer town costs more, a cheaper one less than their state; both are narrower.</summary>
    [Theory]
    [InlineData("10001", "NY", 1)]
    [InlineData("13901", "NY", -1)]
    public void Estimate_Zip_IsItsTownsPrice(string zip, string state, int more)
    {
        Estimate Of(House house) => ExampleJobs.Priced(ExampleJobs.AllKnown with { House = house });
        Estimate there = Of(ExampleJobs.KnownHouse with { State = null, Zip = zip });
        Estimate anywhere = Of(ExampleJobs.KnownHouse with { State = state });
        Assert.Equal(more, there.Total.Likely.CompareTo(anywhere.Total.Likely));
        double Width(EstimateTotal total) => (double)((total.High - total.Low) / total.Likely);
        Assert.True(Width(there.Total) < Width(anywhere.Total));
        Assert.Contains(there.Assumptions, assumption => assumption.Path == "house.zip" && assumption.Text.Contains(zip[..3], StringComparison.Ordinal));
    }

    private static double MeanOf(double[] byState) =>
        Book.Places.Values.Zip(byState, (place, factor) => place.Population * factor).Sum() / Book.Places.Values.Sum(place => place.Population);

    private static IEnumerable<int> Prefixes(string range)
    {
        int first = int.Parse(range[..3]);
        return Enumerable.Range(first, int.Parse(range[^3..]) - first + 1);
    }
}
