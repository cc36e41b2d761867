namespace Estimator.Tests;

public class WorkspaceTests
{
    private static readonly JobPrices Job = new ExteriorPrices(new(SmallBook.Book), new(SmallBook.Book)).Job;
    private static readonly PriceTable Prices = Job.Table.Prices;

    [Fact]
    public void Over_MemoryThatWasUsed_BeginsSumsAndAnswersAtZero()
    {
        OneWide[] memory = new OneWide[Workspace<OneWide>.LengthFor(Job)];
        Array.Fill(memory, OneWide.Of(7));
        Workspace<OneWide> work = Workspace<OneWide>.Over(memory, Job);
        Assert.All(work.Measures.ToArray(), lane => Assert.Equal(0, lane.Value));
        Assert.All(work.Keys.ToArray(), lane => Assert.Equal(0, lane.Value));
        Assert.All(work.Drivers.ToArray(), lane => Assert.Equal(0, lane.Value));
        Assert.All(work.Cents.ToArray(), lane => Assert.Equal(0, lane.Value));
    }

    [Fact]
    public void Over_KeepsALineForEachRow_OrNone()
    {
        OneWide[] memory = new OneWide[Workspace<OneWide>.LengthFor(Job)];
        Assert.Equal(Prices.Rows.Length, Workspace<OneWide>.Over(memory, Job).Cents.Length);
        Assert.Equal(0, Workspace<OneWide>.Over(memory, Job, keepsLines: false).Cents.Length);
    }

    [Fact]
    public void ThrowIfSmallerThan_TableWithARowOrAFactorMore_Throws()
    {
        RateProduct further = new(Prices.FactorCount, PriceTable.One, PriceTable.One);
        Throws(new([.. Prices.Rows, Prices.Rows[0]], Prices.Factors, Prices.Products, Prices.Spreads, Prices.Correlation, Prices.Cells));
        Throws(new(Prices.Rows, Prices.Factors, [.. Prices.Products, further], Prices.Spreads, Prices.Correlation, Prices.Cells));
    }

    [Fact]
    public void ThrowIfSmallerThan_ItsTableAndASmallerOne_DoesNot()
    {
        WorkOfJob().ThrowIfSmallerThan(Prices);
        WorkOfJob().ThrowIfSmallerThan(new(Prices.Rows[..1], Prices.Factors[..1], [], [], Prices.Correlation, Prices.Cells));
    }

    private static Workspace<OneWide> WorkOfJob() => Workspace<OneWide>.Over(new OneWide[Workspace<OneWide>.LengthFor(Job)], Job);

    private static void Throws(PriceTable table)
    {
        Assert.Throws<ArgumentException>(nameof(table), () => WorkOfJob().ThrowIfSmallerThan(table));
        Assert.Throws<ArgumentException>(nameof(table), () =>
        {
            Workspace<OneWide> work = WorkOfJob();
            RangeSum<OneWide> sum = new(work.Spread);
            PricingLoop.Price(table, Job.Table.AllRows, work, ref sum);
        });
    }
}
