using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Estimator.Tests;

public partial class ShoppingListTests
{
    private const double LastDrop = 0.01;
    private const double CheaperByTheLargeCan = 0.4;

    /// <summary>Painted walls from a porch to a mansion, so that every can is nearly full or nearly empty once.</summary>
    public static TheoryData<double> Walls => new(Enumerable.Range(1, 60).Select(number => 13.7 * number * number));

    [Theory]
    [MemberData(nameof(Walls))]
    public void Of_Wall_CansCoverTheQuantityAndLeaveLittle(double squareFeet) => Assert.All(Bought(Job(squareFeet)), item =>
    {
        (double smallest, double largest) = (SizesOf(item).Min(), SizesOf(item).Max());
        double bought = Cans(item).Sum(can => can.Count * can.Size);
        Assert.True(bought >= item.Quantity - (LastDrop * smallest) - 0.005, $"{item.Item}: {item.Quantity} of {item.Buy}");
        Assert.True(bought < item.Quantity + Math.Max(smallest, CheaperByTheLargeCan * largest) + LastDrop, $"{item.Item}: {item.Quantity} of {item.Buy}");
        Assert.Equal(Math.Max(0, bought - item.Quantity), item.Leftover, 0.011);
    });

    [Theory]
    [MemberData(nameof(Walls))]
    public void Of_Wall_CansAreOnesThatAreSoldLargestFirst(double squareFeet) => Assert.All(Bought(Job(squareFeet)), item =>
    {
        (int Count, double Size)[] cans = [.. Cans(item)];
        Assert.NotEmpty(cans);
        Assert.Subset(SizesOf(item).ToHashSet(), cans.Select(can => can.Size).ToHashSet());
        Assert.All(cans, can => Assert.True(can.Count > 0));
        Assert.Equal(cans.OrderByDescending(can => can.Size), cans);
    });

    [Theory]
    [InlineData(0.5, "1 × 1 gal", 0.5)]
    [InlineData(2.9, "3 × 1 gal", 0.1)]
    [InlineData(3.2, "1 × 5 gal", 1.8)]
    [InlineData(5, "1 × 5 gal", 0)]
    [InlineData(11, "2 × 5 gal + 1 × 1 gal", 0)]
    [InlineData(13.5, "3 × 5 gal", 1.5)]
    public void Of_Gallons_IsInLargeCansAndTheRestInSmallOnesUnlessALargeOneIsCheaper(double gallons, string buy, double leftover)
    {
        ShoppingItem paint = Bought(Job(gallons / 2 * 325 / 1.08)).Single(item => item.Item == "acrylic latex, standard");
        Assert.Equal((gallons, "gal", buy, leftover), (paint.Quantity, paint.Unit, paint.Buy, paint.Leftover));
    }

    [Fact]
    public void Of_AQuarterGallonAndALittle_IsTwoQuarts()
    {
        ExteriorPainting job = new() { Surfaces = [ExteriorSurface.Doors], Doors = 2 };
        ShoppingItem paint = Bought(job).Single(item => item.Item == "trim paint");
        Assert.Equal((0.36, "2 × 0.25 gal", 0.14), (paint.Quantity, paint.Buy, paint.Leftover));
    }

    [Theory]
    [MemberData(nameof(Walls))]
    public void Of_Wall_VolumeIsThatOfTheCans(double squareFeet) => Assert.All(Bought(Job(squareFeet)), item =>
        Assert.Equal(item.Unit is "gal" or "qt" ? Cans(item).Sum(can => can.Count * can.Size) * (item.Unit == "gal" ? 1 : 0.25) : null, item.Volume?.UsGallons));

    /// <summary>Whole cans at the estimate's own prices: what is used costs what the lines say, and what is left over costs as much a gallon.</summary>
    [Theory]
    [InlineData(500)]
    [InlineData(3000)]
    public void Of_Wall_CostsWhatTheLinesSayAndWhatIsLeftOver(double squareFeet)
    {
        Estimate estimate = ExampleJobs.Priced(Job(squareFeet));
        decimal used = estimate.Lines.Where(line => line.Activity is "bodyCoat1" or "bodyCoat2").Sum(line => line.Material);
        ShoppingItem paint = estimate.Materials.Single(item => item.Item.StartsWith("acrylic latex", StringComparison.Ordinal));
        double bought = Cans(paint).Sum(can => can.Count * can.Size);
        Assert.True(used > 0);
        Assert.Equal((double)used * bought / paint.Quantity, (double)paint.Cost, 0.01 * (double)paint.Cost);
        Assert.True(estimate.Materials.Sum(item => item.Cost) >= used);
    }

    [Fact]
    public void Of_OneProductInSeveralSteps_IsOneItem()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.Found(Enum.GetValues<Finding>()));
        Assert.Equal(estimate.Materials.Count, estimate.Materials.Select(item => item.Item).Distinct().Count());
        Assert.Single(estimate.Materials, item => item.Item == "trim paint");
    }

    [Fact]
    public void Of_Hire_IsNotBought() =>
        Assert.DoesNotContain(ExampleJobs.Priced(ExampleJobs.On(new() { Stories = 3 })).Materials, item => item.Item.Contains("hire", StringComparison.Ordinal));

    [Theory]
    [InlineData("acrylic latex, standard", 42, "bodyCoat1 bodyCoat2")]
    [InlineData("trim paint", 42, "paintTrim paintWindows paintDoors")]
    [InlineData("exterior primer", 28, "spotPrime")]
    [InlineData("acrylic caulk", 5.5, "caulk")]
    [InlineData("rollers, tape, paper, blades", 28, "sundries")]
    [InlineData("drop cloths, film and paper", 40, "setUp")]
    public void Of_Item_TimesItsPriceIsTheMaterialOfItsLines(string product, double price, string activities)
    {
        foreach (ExteriorPainting job in (ExteriorPainting[])[new() { Performer = Performer.LocalFirm }, Job(12_345) with { House = new() { Siding = Siding.Stucco, Condition = Condition.Poor } }])
        {
            Estimate estimate = ExampleJobs.Priced(job);
            double quantity = estimate.Materials.Single(item => item.Item == product).Quantity;
            decimal material = estimate.Lines.Where(line => activities.Split(' ').Contains(line.Activity)).Sum(line => line.Material);
            Assert.Equal((double)material, quantity * price, (0.005 * price) + 0.02);
        }
    }

    [Fact]
    public void Of_DearerPaint_TimesItsPriceIsTheMaterialOfItsLines()
    {
        ExteriorPainting job = Job(2000) with { Paint = new() { Type = PaintType.Elastomeric, Grade = PaintGrade.Premium }, Coats = 3 };
        Estimate estimate = ExampleJobs.Priced(job);
        double quantity = estimate.Materials.Single(item => item.Item == "elastomeric, premium").Quantity;
        decimal material = estimate.Lines.Where(line => line.Activity.StartsWith("bodyCoat", StringComparison.Ordinal)).Sum(line => line.Material);
        Assert.Equal((double)material, quantity * 42 * 0.95 * 1.65, 0.005 * 42 * 2);
    }

    [Fact]
    public void Of_OtherCans_CostTheSame()
    {
        HomeEstimator own = ExampleBooks.Changed(book => Array.ForEach(
            ["bodyCoat1", "bodyCoat2", "bodyCoats3"], coat => book.At($"activities/{coat}/supply")["cans"] = new JsonArray(2.5)));
        Estimate estimate = own.Estimate(ExampleJobs.AllKnown);
        Estimate usual = ExampleJobs.Priced(ExampleJobs.AllKnown);
        Assert.NotEqual(usual.Materials.Select(item => item.Buy), estimate.Materials.Select(item => item.Buy));
        Assert.Equal(usual.Total.Range, estimate.Total.Range);
        Assert.Equal(usual.Lines.Select(line => line.Material), estimate.Lines.Select(line => line.Material));
    }

    [Fact]
    public void Of_CansOfOneProduct_AreTheSameInEveryActivity()
    {
        foreach (IGrouping<(string, string), Activity> product in PriceBook.UnitedStates2025.Activities.Values.Where(one => one.Supply is not null).GroupBy(one => (one.Job, one.Supply!.Product)))
        {
            Supply first = product.First().Supply!;
            Assert.All(product, one => Assert.Equal(first.Cans, one.Supply!.Cans));
            Assert.All(product, one => Assert.Equal((first.Price, first.SoldBy), (one.Supply!.Price, one.Supply.SoldBy)));
        }
    }

    private static ExteriorPainting Job(double squareFeet) =>
        new() { Performer = Performer.LocalFirm, House = new() { Siding = Siding.Wood, Condition = Condition.Fair }, PaintableArea = Area.FromSquareFeet(squareFeet) };

    private static IReadOnlyList<ShoppingItem> Bought(ExteriorPainting job) => ExampleJobs.Priced(job).Materials;

    private static IReadOnlyList<double> SizesOf(ShoppingItem item) => PriceBook.UnitedStates2025.Activities.Values
        .First(one => one.Supply is { } supply && (supply.Product == item.Item || (supply.Product == "{paint}" && item.Item.Contains(", standard", StringComparison.Ordinal))))
        .Supply!.Cans;

    /// <summary>Reads <c>2 × 5 gal + 3 × 1 gal</c>.</summary>
    private static IEnumerable<(int Count, double Size)> Cans(ShoppingItem item) => item.Buy.Split(" + ").Select(part =>
    {
        Match match = Can().Match(part);
        Assert.True(match.Success && match.Groups[3].Value == item.Unit, item.Buy);
        return (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    });

    [GeneratedRegex(@"^(\d+) × ([\d.]+) (\S+)$")]
    private static partial Regex Can();
}
