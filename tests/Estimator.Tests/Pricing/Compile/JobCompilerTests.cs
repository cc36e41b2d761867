using System.Text.Json.Nodes;

namespace Estimator.Tests;

/// <summary>Activities of the small book as rows, each number by hand.</summary>
public class JobCompilerTests
{
    private const string Kind = "exteriorPainting";
    private static readonly string[] Measures = JobPrices.NamesOf<ExteriorMeasure>();
    private static readonly CompiledJob Table = Compile(SmallBook.Book);
    private static readonly CompiledActivity Coat = Table.Activities.Single(one => one.Id == "bodyCoat1");

    /// <summary>0.02 h/ft² × 50 dollars an hour are 100 cents a ft²; hours of 0.016 to 0.026 are a fifth less to three tenths more.</summary>
    [Fact]
    public void Compile_Labor_IsHoursTimesRate()
    {
        PriceRow row = Table.Prices.Rows[Coat.LaborRow];
        Assert.Equal(100, row.Cents, 1e-9);
        Assert.Equal(0.2, row.Width.Down, 1e-9);
        Assert.Equal(0.3, row.Width.Up, 1e-9);
        Assert.Equal((int)ExteriorMeasure.Wall, row.Measure);
    }

    /// <summary>A gallon of 40 dollars covers 400 ft², and 8 % are lost: 10.8 cents a ft². Price and coverage are independent widths: √(0.2² + 0.2²) down.</summary>
    [Fact]
    public void Compile_Supply_IsPriceByWhatItCovers()
    {
        PriceRow row = Table.Prices.Rows[Coat.SupplyRow];
        Assert.Equal(10.8, row.Cents, 1e-9);
        Assert.Equal(1.08 / 400, Coat.Usage, 1e-12);
        Assert.Equal(Math.Sqrt(0.08), row.Width.Down, 1e-9);
        Assert.Equal(Math.Sqrt(0.04 + (1 / 9.0)), row.Width.Up, 1e-9);
    }

    /// <summary>Labor of a trade has one multiplier of place and date, its material the next.</summary>
    [Fact]
    public void Compile_Multipliers_AreTwoATrade()
    {
        Assert.Equal(["painting"], Table.Trades);
        Assert.Equal((0, 1), (Table.Prices.Rows[Coat.LaborRow].Multiplier, Table.Prices.Rows[Coat.SupplyRow].Multiplier));
    }

    /// <summary>Walls of stucco take 1.5 times the hours, on the third story 1.5 times again; a coverage of 0.8 takes 1.25 times the paint.</summary>
    [Fact]
    public void Compile_Rates_AreProductsOfTheirFactors()
    {
        Assert.Equal(2.25, RateOf(Coat.LaborRow, Siding.Stucco, stories: 3), 1e-12);
        Assert.Equal(1.25, RateOf(Coat.SupplyRow, Siding.Stucco, stories: 3), 1e-12);
        Assert.Equal(1, RateOf(Coat.LaborRow, Siding.Wood, stories: 1), 1e-12);
    }

    /// <summary>The hours of filling and of sanding begin with the same factors: the product of them is one.</summary>
    [Fact]
    public void Compile_FactorsOfSeveralRows_AreOneFactor()
    {
        PriceTable prices = Table.Prices;
        Assert.Distinct(prices.Products.Select(one => (one.Left, one.Right)));
        Assert.Distinct(prices.Factors.Select(one => (one.Key, string.Join(' ', prices.EntriesOf(one.Into).ToArray()))));
        Assert.All(prices.Products, one => Assert.True(one.Left < one.Into && one.Right < one.Into));
    }

    /// <summary>Half of the stock has one story, half two: hours of 1 and 1.2 spread by 1.2816 × 0.1 ÷ 1.1, downwards no further than to one story.</summary>
    [Fact]
    public void Compile_UnknownAttribute_SpreadsTheRow()
    {
        SpreadRow spread = Assert.Single(
            Table.Prices.SpreadsOf(Coat.LaborRow).ToArray(), one => one.Key == ExteriorKeys.Stories);
        Assert.Equal(0.1 / 1.1, Table.Prices.EntriesOf(spread.Down)[Key.Stories.Unknown], 1e-9);
        Assert.Equal(0.12816 / 1.1, Table.Prices.EntriesOf(spread.Up)[Key.Stories.Unknown], 1e-9);
        Assert.Equal(0, Table.Prices.EntriesOf(spread.Up)[0]);
    }

    [Fact]
    public void Compile_Requirements_AreBitsOfTheActivitiesBefore()
    {
        int caulk = Array.FindIndex(Table.Activities, one => one.Id == "caulk");
        Assert.Equal(UInt128.One << caulk, Coat.Requires);
        Assert.Equal(UInt128.Zero, Table.Activities[0].Requires);
    }

    [Fact]
    public void Compile_StepWithoutHoursAndSupply_HasNoRow()
    {
        CompiledActivity step = Table.Activities.Single(one => one.Id == "chooseColor");
        Assert.Equal((-1, -1, false), (step.LaborRow, step.SupplyRow, step.IsPriced));
    }

    [Fact]
    public void Compile_KindWithoutActivities_IsRefused() => Assert.Equal(
        ["activities.gardening: it has 0, not 1 to 128."],
        Assert.Throws<PriceBookException>(() => Compile(SmallBook.Book, "gardening")).Problems);

    /// <summary>Hours and cover by the square meter: 0.02 h/m² × 50 dollars are 100 cents a m², 9.29 a ft².</summary>
    [Fact]
    public void Compile_ActivityByTheSquareMeter_IsCountedInSquareFeet()
    {
        JsonObject book = SmallBook.Node();
        book.At("activities/bodyCoat1")["unit"] = "m2";
        book.At("figures/hours.bodyCoat1")["unit"] = "h/m2";
        book.At("figures")["coverage.metric"] = book.At("figures/" + Coat.Activity.Supply!.Coverage).DeepClone();
        book.At("figures/coverage.metric")["unit"] = "m2/gal";
        book.At("activities/bodyCoat1/supply/coverage")["figure"] = "coverage.metric";
        CompiledJob metric = Compile(ExampleBooks.Load(book.ToJsonString()));
        CompiledActivity coat = metric.Activities.Single(one => one.Id == Coat.Id);
        const double SquareMetersInSquareFoot = 0.3048 * 0.3048;
        Assert.Equal(100 * SquareMetersInSquareFoot, metric.Prices.Rows[coat.LaborRow].Cents, 1e-9);
        Assert.Equal(10.8 * SquareMetersInSquareFoot, metric.Prices.Rows[coat.SupplyRow].Cents, 1e-9);
        Assert.Equal(0.02 * SquareMetersInSquareFoot, coat.HoursPerUnit, 1e-12);
    }

    [Fact]
    public void Compile_AsManyActivitiesAsThereMayBe_IsAccepted_AndOneMoreIsNot()
    {
        int further = CompiledJob.MostActivities - Table.Activities.Length;
        Assert.NotNull(SmallBook.Changed(book => Add(book, further)));
        Assert.Contains("activities.exteriorPainting: it has 129, not 1 to 128.", SmallBook.Refused(book => Add(book, further + 1)));

        static void Add(JsonObject book, int count)
        {
            for (int i = 0; i < count; i++)
            {
                book.At("activities")["further" + i] = book.At("activities/walkThrough").DeepClone();
            }
        }
    }

    [Fact]
    public void Compile_MeasureThatIsNone_IsRefusedNamingIt() => Assert.Contains(
        SmallBook.Refused(book => book.At("activities/bodyCoat1")["measure"] = "moons"),
        problem => problem.StartsWith("activities.bodyCoat1.measure: 'moons' is not one of ", StringComparison.Ordinal));

    [Fact]
    public void Compile_EveryProductOfTheEmbeddedBook_IsThereOnce()
    {
        FigureReader figures = new(PriceBook.UnitedStates2025);
        CompiledJob table = JobCompiler.Compile(figures, new(figures), Kind, ExteriorKeys.All, Measures);
        Assert.Distinct(table.Prices.Products.Select(one => (one.Left, one.Right)));
    }

    private static CompiledJob Compile(PriceBook book, string kind = Kind)
    {
        FigureReader figures = new(book);
        CompiledJob table = JobCompiler.Compile(figures, new(figures), kind, ExteriorKeys.All, Measures);
        figures.ThrowIfBroken();
        return table;
    }

    /// <summary>What the factors of a row come to in fair condition, with standard acrylic latex.</summary>
    private static double RateOf(int row, Siding siding, int stories)
    {
        int[] codes = [(int)siding, (int)Condition.Fair, 2 * (stories - 1), (int)PaintType.AcrylicLatex, (int)PaintGrade.Standard];
        return FactorOf(Table.Prices, Table.Prices.Rows[row].Rate, codes);
    }

    private static double FactorOf(PriceTable prices, int number, int[] codes)
    {
        foreach (RateProduct product in prices.Products.Where(one => one.Into == number))
        {
            return FactorOf(prices, product.Left, codes) * FactorOf(prices, product.Right, codes);
        }

        FactorRef factor = prices.Factors.Single(one => one.Into == number);
        return prices.EntriesOf(number)[codes[factor.Key]];
    }
}
