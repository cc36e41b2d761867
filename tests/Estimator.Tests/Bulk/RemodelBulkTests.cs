namespace Estimator.Tests;

public sealed class RemodelBulkTests : BulkSuite
{
    private const RemodelScope Scope = RemodelScope.Bathroom;
    private static readonly RemodelPrices Prices = RemodelPrices.Of(new(PriceBook.UnitedStates2025), new(PriceBook.UnitedStates2025))[(int)Scope].Value;

    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Quote_EveryScope_IsItsEstimates(RemodelScope scope)
    {
        RemodelHomes homes = new(scope, 40, seed: 7);
        BulkQuotes quotes = BulkQuotes.Of(homes.Template, homes.Columns);
        for (int row = 0; row < homes.Count; row++)
        {
            EstimateTotal total = HomeEstimator.Default.Estimate(homes.Job(row)).Total;
            Assert.Equal((BulkIssue.None, BulkQuotes.InCurrency(total)), (quotes.Issue[row], quotes.Prices(row)));
        }
    }

    [Fact]
    public void Quote_TemplateOfSoftCostsAndStart_IsItsEstimate()
    {
        Remodel template = new()
        {
            Scope = RemodelScope.Kitchen,
            Level = RemodelLevel.Upscale,
            SoftCosts = [SoftCost.Contingency, SoftCost.ArchitectEngineer, SoftCost.Technology],
            Design = DesignStage.Idea,
            Start = new(2027, 3, 1),
        };
        ushort[] years = [0, 1930, 1970, 1989, 1990, 2010];
        byte[] conditions = [0, 1, 2, HomeColumns.Unknown, 1, 2];
        BulkQuotes quotes = BulkQuotes.Of(template, new() { Count = years.Length, YearBuilt = years, Condition = conditions });
        for (int row = 0; row < years.Length; row++)
        {
            Condition? condition = conditions[row] == HomeColumns.Unknown ? null : (Condition)conditions[row];
            Remodel job = template with { House = new() { YearBuilt = years[row] == 0 ? null : years[row], Condition = condition } };
            Assert.Equal(BulkQuotes.InCurrency(HomeEstimator.Default.Estimate(job).Total), quotes.Prices(row));
        }
    }

    [Fact]
    public void Quote_NoSuchChoice_Throws()
    {
        ArgumentException problem = Assert.Throws<ArgumentException>(() => BulkQuotes.Of(
            new Remodel { Scope = RemodelScope.Kitchen }, new() { Count = 1, Choices = new Dictionary<string, ReadOnlyMemory<byte>> { ["top"] = new byte[1] } }));
        Assert.Contains("did you mean 'tops'?", problem.Message);
        Assert.Throws<ArgumentException>(() => BulkQuotes.Of(
            new ExteriorPainting(), new() { Count = 1, Choices = new Dictionary<string, ReadOnlyMemory<byte>> { ["tops"] = new byte[1] } }));
    }

    [Fact]
    public void Quote_NoSuchOption_HasAnIssue()
    {
        BulkQuotes quotes = BulkQuotes.Of(
            new Remodel { Scope = RemodelScope.Kitchen }, new() { Count = 2, Choices = new Dictionary<string, ReadOnlyMemory<byte>> { ["tops"] = new byte[] { 0, 99 } } });
        Assert.Equal([BulkIssue.None, BulkIssue.UnknownCode], quotes.Issue);
    }

    [Fact]
    public void Quote_HalfAWindow_HasAnIssue()
    {
        BulkQuotes quotes = BulkQuotes.Of(new Remodel { Scope = RemodelScope.WindowReplacement }, new() { Count = 2, Size = [2.0, 2.5] });
        Assert.Equal([BulkIssue.None, BulkIssue.SizeOutOfRange], quotes.Issue);
    }

    [Fact]
    public void Quote_NoScopeOfThatNumber_Throws() => Assert.Throws<EstimateException>(
        () => BulkQuotes.Of(new Remodel { Scope = (RemodelScope)99 }, new() { Count = 0 }));

    private protected override BulkHomes Homes(int count, int seed) => new RemodelHomes(Scope, count, seed);

    private protected override void Price<T>(BulkHomes homes, int start, int length, in QuoteColumns quotes)
    {
        HomeColumns some = homes.Slice(start, length);
        BulkPlan plan = BulkPlan.Of(Prices, RemodelKind.TemplateOf((Remodel)homes.Template, Prices), RemodelKind.FilledOf((Remodel)homes.Template, Prices.Asked, some));
        new BulkCall<RemodelPrices>(Prices, plan, some, quotes).Price<T>(0, length);
    }
}
