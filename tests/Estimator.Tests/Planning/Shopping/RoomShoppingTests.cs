namespace Estimator.Tests;

/// <summary>What is bought for several rooms: one product in one can, different colors apart.</summary>
public class RoomShoppingTests
{
    private static readonly Room White = ExampleJobs.Bedroom with { Paint = new() { Color = "White" } };

    [Fact]
    public void Of_TwoRoomsOfOnePaint_IsOneItem()
    {
        Estimate one = ExampleJobs.Priced(ExampleJobs.In(White));
        Estimate two = ExampleJobs.Priced(ExampleJobs.In(White, White));
        string paint = Assert.Single(Paints(two));
        Assert.Equal("interior acrylic latex, standard, eggshell, White", paint);
        Assert.Equal(2 * Gallons(one, paint), Gallons(two, paint), 0.011);
    }

    [Fact]
    public void Of_TwoColors_AreBoughtApart()
    {
        Room blue = White with { Paint = new() { Color = "Blue" } };
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(White, blue, White));
        Assert.Equal(["interior acrylic latex, standard, eggshell, White", "interior acrylic latex, standard, eggshell, Blue"], Paints(estimate));
    }

    [Theory]
    [InlineData("{\"sheen\":\"flat\"}")]
    [InlineData("{\"grade\":\"premium\"}")]
    [InlineData("{\"type\":\"oil\"}")]
    public void Of_AnotherSheenGradeOrType_IsBoughtApart(string paint)
    {
        Job job = ExampleJobs.Read($$"""{"kind":"interiorPainting","surfaces":["walls"],"rooms":[{"kind":"bedroom"},{"kind":"bedroom","paint":{{paint}}}]}""");
        Assert.Equal(2, Paints(ExampleJobs.Priced(job)).Count());
    }

    [Fact]
    public void Of_UsualSheens_DifferBySurfaceAndRoom()
    {
        RoomSurface[] all = [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim];
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.In(ExampleJobs.Bedroom with { Surfaces = all }, ExampleJobs.Bathroom with { Surfaces = all }));
        string[] paints =
        [
            "interior acrylic latex, standard, eggshell", "interior acrylic latex, standard, flat",
            "interior acrylic latex, standard, satin", "interior enamel, standard, semi-gloss",
        ];
        Assert.Equal(paints, Paints(estimate).Order());
    }

    [Fact]
    public void Of_OneProductInSeveralRooms_IsOneItem()
    {
        InteriorPainting job = ExampleJobs.In(ExampleJobs.Bedroom, ExampleJobs.Bathroom, new() { Kind = RoomKind.Kitchen }) with
        {
            Surfaces = Enum.GetValues<RoomSurface>(),
            Findings = Enum.GetValues<RoomFinding>(),
        };
        IReadOnlyList<ShoppingItem> materials = ExampleJobs.Priced(job).Materials;
        Assert.Distinct(materials.Select(item => item.Item));
        Assert.All(materials, item => Assert.True(item.Quantity > 0 && item.Buy.Length > 0, item.Item));
    }

    /// <summary>The price of a gallon, so many of them: the material of all coats of all rooms.</summary>
    [Fact]
    public void Of_Gallons_TimesTheirPriceAreTheMaterialOfTheirLines()
    {
        Estimate estimate = ExampleJobs.Priced(new InteriorPainting { Performer = Performer.LocalFirm, Rooms = [White, White with { Coats = 4 }] });
        double price = PriceBook.UnitedStates2025.Figures["price.interiorPaint"].Likely;
        decimal material = estimate.Lines.Where(line => line.Activity.StartsWith("paintWalls", StringComparison.Ordinal)).Sum(line => line.Material);
        Assert.Equal((double)material, Gallons(estimate, Paints(estimate).Single()) * price, (0.005 * price) + 0.05);
    }

    [Fact]
    public void Of_Tools_AreBoughtByHimWhoDoesItHimself()
    {
        string tools = PriceBook.UnitedStates2025.Activities["diyTools"].Supply!.Product;
        Assert.DoesNotContain(ExampleJobs.Priced(ExampleJobs.RoomKnown).Materials, item => item.Item == tools);
        Assert.Single(ExampleJobs.Priced(ExampleJobs.RoomKnown with { Performer = Performer.Self }).Materials, item => item.Item == tools);
    }

    private static IEnumerable<string> Paints(Estimate estimate) =>
        estimate.Materials.Select(item => item.Item).Where(item => item.StartsWith("interior ", StringComparison.Ordinal) && item != "interior primer");

    private static double Gallons(Estimate estimate, string paint) => estimate.Materials.Single(item => item.Item == paint).Quantity;
}
