namespace Estimator.Tests;

/// <summary>Rows of the small book priced by hand: measure × place and date × rate × cents per unit, in whole cents.</summary>
public class PricingLoopTests
{
    private static readonly ExteriorPrices Prices = new(new(SmallBook.Book), new(SmallBook.Book));
    private static readonly CompiledJob Table = Prices.Job.Table;
    private static readonly CompiledActivity Coat = Table.Activities.Single(one => one.Id == "bodyCoat1");

    /// <summary>
    /// 1,000 ft² of stucco on one story: hours at 100 cents a ft², stucco 1.5, in a place where labor is a tenth dearer: 1,650 dollars.
    /// Paint at 10.8 cents a ft², a gallon covers 0.8 as much and premium costs 1.5: 202.50 dollars.
    /// </summary>
    [Fact]
    public void Price_OneWall_IsMeasureTimesPlaceTimesRateTimesCents()
    {
        Priced priced = Price(wall: 1_000, laborFactor: 1.1, Siding.Stucco, stories: 0);
        Assert.Equal(165_000, priced.Cents[Coat.LaborRow]);
        Assert.Equal(20_250, priced.Cents[Coat.SupplyRow]);
    }

    /// <summary>Two lines: their sums, and the sums of the squares of their widths.</summary>
    [Fact]
    public void Price_Sum_AddsUpTheLinesAndTheirWidths()
    {
        Priced priced = Price(wall: 1_000, laborFactor: 1, Siding.Wood, stories: 0);
        double[] likely = [100_000, 16_200];
        Width[] widths = [Table.Prices.Rows[Coat.LaborRow].Width, Table.Prices.Rows[Coat.SupplyRow].Width];
        double scaffold = priced.Cents.Sum() - likely.Sum();
        Width own = Table.Prices.Rows[Table.Activities.Single(one => one.Id == "scaffold").SupplyRow].Width;
        Assert.Equal(116_200 + scaffold, priced.Totals.Likely.Value, 1e-6);
        Assert.Equal(likely.Zip(widths, (cents, width) => cents * width.Down).Sum() + (scaffold * own.Down), priced.Totals.Down.Value, 1e-6);
        Assert.Equal(
            likely.Zip(widths, (cents, width) => Math.Pow(cents * width.Up, 2)).Sum() + Math.Pow(scaffold * own.Up, 2),
            priced.Totals.UpSquares.Value,
            1e-3);
    }

    /// <summary>Cents are whole, row by row: 1 ft² of wall takes 100 cents of work and 16 of paint, not 16.2.</summary>
    [Fact]
    public void Price_EachRow_IsRoundedToWholeCents()
    {
        Priced priced = Price(wall: 1, laborFactor: 1, Siding.Wood, stories: 0);
        Assert.Equal(100, priced.Cents[Coat.LaborRow]);
        Assert.Equal(16, priced.Cents[Coat.SupplyRow]);
    }

    /// <summary>Where the stories are not known each row that depends on them spreads: hours of 1,100 dollars by a tenth in 1.1 down.</summary>
    [Fact]
    public void Price_UnknownKey_SpreadsItsRows()
    {
        int stories = ExteriorKeys.Stories;
        Priced known = Price(wall: 1_000, laborFactor: 1, Siding.Wood, stories: 0);
        Priced unknown = Price(wall: 1_000, laborFactor: 1, Siding.Wood, stories: Key.Stories.Unknown);
        double scaffold = unknown.Cents[Table.Activities.Single(one => one.Id == "scaffold").SupplyRow];
        Assert.Equal(0, known.Spread[stories]);
        Assert.Equal(110_000, unknown.Cents[Coat.LaborRow]);
        Assert.Equal((110_000 * 0.1 / 1.1) + (scaffold * 0.25 / 0.75), unknown.Spread[stories], 1e-6);
    }

    [Fact]
    public void Price_NothingMeasured_IsNothing()
    {
        Priced priced = Price(wall: 0, laborFactor: 1, Siding.Wood, stories: 0);
        Assert.All(priced.Cents, cents => Assert.Equal(0, cents));
        Assert.Equal(0, priced.Totals.Likely.Value);
    }

    private static Priced Price(double wall, double laborFactor, Siding siding, int stories)
    {
        Workspace<OneWide> work = Workspace<OneWide>.Over(new OneWide[Workspace<OneWide>.LengthFor(Prices.Job)], Prices.Job);
        int[] codes = [(int)siding, (int)Condition.Fair, stories, (int)PaintType.AcrylicLatex, (int)PaintGrade.Premium];
        for (int key = 0; key < codes.Length; key++)
        {
            work.Keys[key] = OneWide.Index(OneWide.Of(codes[key]));
        }

        work.Multipliers.Fill(OneWide.Of(1));
        work.Multipliers[Table.Prices.Rows[Coat.LaborRow].Multiplier] = OneWide.Of(laborFactor);
        work.Measures[(int)ExteriorMeasure.Wall] = OneWide.Of(wall);
        RangeSum<OneWide> sum = new(work.Spread);
        PricingLoop.Price(Table.Prices, Table.AllRows, work, ref sum);
        return new(Values(work.Cents), Values(work.Spread), sum.Totals);
    }

    private static double[] Values(Span<OneWide> lanes) => Array.ConvertAll(lanes.ToArray(), one => one.Value);

    private sealed record Priced(double[] Cents, double[] Spread, RangeTotals<OneWide> Totals);
}
