namespace Estimator.Tests;

/// <summary>Every key that rates depend on is filled, whatever was said: none keeps what lay in memory.</summary>
public class SettledKeysTests
{
    private const double Untouched = -12345;

    private static readonly PriceBook Book = PriceBook.UnitedStates2025;

    [Fact]
    public void Exterior_FillsEveryKey()
    {
        ExteriorPrices prices = new(new(Book), new(Book));
        FillsEveryKey(prices, ExteriorKind.TemplateOf(new(), prices));
    }

    [Fact]
    public void Interior_FillsEveryKey()
    {
        InteriorPrices prices = new(new(Book), new(Book));
        FillsEveryKey(prices, InteriorKind.TemplateOf(new(), prices));
    }

    [Fact]
    public void Remodel_FillsEveryKey() => Assert.All(
        RemodelPrices.Of(new(Book), new(Book)), prices => FillsEveryKey(prices.Value, RemodelKind.TemplateOf(new() { Scope = default }, prices.Value)));

    [Fact]
    public void Workspace_KeyThatNobodyFills_IsTheFirstCode()
    {
        JobPrices job = new ExteriorPrices(new(Book), new(Book)).Job;
        OneWide[] memory = new OneWide[Workspace<OneWide>.LengthFor(job)];
        Array.Fill(memory, OneWide.Of(Untouched));
        Assert.All(Workspace<OneWide>.Over(memory, job).CodesOfKeys(), code => Assert.Equal(0, code));
    }

    private static void FillsEveryKey<TFormulas>(TFormulas formulas, BulkTemplate template)
        where TFormulas : struct, IFormulas
    {
        JobPrices job = formulas.Job;
        Inputs<OneWide> told = Inputs<OneWide>.Over(new OneWide[template.Asked.Count], template.Told);
        Workspace<OneWide> work = Workspace<OneWide>.Over(new OneWide[Workspace<OneWide>.LengthFor(job)], job);
        work.Keys.Fill(OneWide.Of(Untouched));
        formulas.Measure(told, work);
        foreach (OneWide key in work.Keys)
        {
            Assert.NotEqual(Untouched, key.Value);
        }
    }
}
