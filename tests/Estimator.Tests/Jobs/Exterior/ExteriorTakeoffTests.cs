using Estimator.Tests.Laws;

namespace Estimator.Tests.Takeoffs;

/// <summary>Houses a painter can measure in his head: a square of 40 ft, stories of 10 ft, a flat roof, unless said otherwise.</summary>
public sealed class ExteriorTakeoffTests
{
    // Windows and doors take their usual 13 % out of a wall that was not measured.
    private const double Net = 0.87;

    private static readonly ExteriorPainting OneStory = new()
    {
        House = new()
        {
            FloorArea = Area.FromSquareFeet(1600),
            Stories = 1,
            AspectRatio = 1,
            StoryHeight = Length.FromFeet(10),
            Roof = Roof.Flat,
            Footprint = Footprint.Box,
            Garage = Garage.None,
            Siding = Siding.Wood,
            Condition = Condition.Fair,
            YearBuilt = 2000,
        },
    };

    private static readonly ExteriorPainting TwoStories =
        OneStory.On(house => house with { Stories = 2, FloorArea = Area.FromSquareFeet(3200) });

    private static readonly ExteriorPainting Measured = OneStory with { PaintableArea = Area.FromSquareFeet(1000) };

    [Fact]
    public void Measure_WorkedExample()
    {
        House plain = new() { FloorArea = Area.FromSquareFeet(2000), Stories = 2, HomeType = HomeType.Detached, Footprint = Footprint.Box, Garage = Garage.None };
        ExteriorPainting job = new() { House = plain };
        Assert.Equal(2195 * Net, Wall(job.On(house => house with { Roof = Roof.Hip })), 0.5);
        Assert.Equal((2195 + 97) * Net, Wall(job), 0.5);
        ExteriorPainting wing = job.On(house => house with { Footprint = Footprint.LOrT, Garage = Garage.TwoCar });
        Assert.InRange(Wall(wing), ((2468 + 430 + 97) * Net) - 1, ((2468 + 430 + 97) * Net) + 1);
    }

    [Fact]
    public void Measure_PerimeterTimesHeight()
    {
        Assert.Equal(160 * 10 * Net, Wall(OneStory));
        Assert.Equal(160 * 20 * Net, Wall(TwoStories));
    }

    [Theory]
    [InlineData(HomeType.Detached, 1)]
    [InlineData(HomeType.SemiDetached, 0.75)]
    [InlineData(HomeType.Townhouse, 0.5)]
    public void Measure_NeighborsHideWall(HomeType type, double outside) =>
        Assert.Equal(160 * 10 * Net * outside, Wall(OneStory.On(house => house with { HomeType = type })));

    [Fact]
    public void Measure_GablesAreTwoTriangles() =>
        Assert.Equal((3200 + (2 * 40 * 20 * 0.4167 / 2)) * Net, Wall(TwoStories.On(house => house with { Roof = Roof.Gable })), 0.001);

    [Fact]
    public void Measure_GablesAreAtMostAShareOfTheWallBelow() =>
        Assert.Equal(1600 * 1.15 * Net, Wall(OneStory.On(house => house with { Roof = Roof.Gable })), 0.001);

    [Fact]
    public void Measure_MeasuredWallReplacesGeometry() =>
        Assert.Equal(1000, Wall(Measured.On(house => house with { Stories = 3, HomeType = HomeType.Townhouse, Roof = Roof.Gable })));

    [Fact]
    public void Measure_WindowsLeftUnpaintedAreDeductedOneByOneWhereTheyAreMany()
    {
        ExteriorPainting wallsOnly = TwoStories with { Surfaces = [ExteriorSurface.Siding], Doors = 0 };
        Assert.Equal(3200 * Net, Wall(wallsOnly with { Windows = 30 }));
        Assert.Equal(3200 - (40 * 12), Wall(wallsOnly with { Windows = 40 }));
        Assert.Equal(3200 - (40 * 12) - (4 * 21), Wall(wallsOnly with { Windows = 40, Doors = 4 }));
        Assert.Equal(0, Wall(wallsOnly with { Windows = 300 }));
    }

    [Fact]
    public void Measure_OpeningsThatArePainted_AreNotDeducted() =>
        Assert.Equal(3200 - (40 * 12), Wall(TwoStories with { Surfaces = [ExteriorSurface.Siding, ExteriorSurface.Doors], Windows = 40, Doors = 4 }));

    /// <summary>How high the wall is is not known, so how much of it windows are is not either.</summary>
    [Fact]
    public void Measure_OpeningsOfUnknownStories_AreTheUsualShare()
    {
        ExteriorPainting wallsOnly = TwoStories.On(house => house with { Stories = null }) with { Surfaces = [ExteriorSurface.Siding], Doors = 0 };
        Assert.Equal(Wall(wallsOnly with { Windows = 0 }), Wall(wallsOnly with { Windows = 40 }));
    }

    [Fact]
    public void Measure_DormersHaveWallAndTrim()
    {
        ExteriorPainting job = OneStory with { TrimStyle = TrimStyle.Usual };
        ExteriorPainting dormers = job.On(house => house with { Dormers = 2 });
        Assert.Equal((1600 + (2 * 60)) * Net, Wall(dormers), 9);
        Assert.Equal(2 * 26, Quantity(dormers, "paintTrim") - Quantity(job, "paintTrim"), 9);
    }

    /// <summary>Of 10 by 10 ft: its ceiling, and five feet of trim for each of thirty feet of open sides.</summary>
    [Fact]
    public void Measure_PorchHasCeilingAndThreeSides()
    {
        ExteriorPainting job = OneStory with { TrimStyle = TrimStyle.Usual };
        ExteriorPainting porch = job.On(house => house with { Porch = Area.FromSquareFeet(100) });
        Assert.Equal(100 + (3 * 10 * 5), Quantity(porch, "paintTrim") - Quantity(job, "paintTrim"), 9);
    }

    [Fact]
    public void Measure_TrimIsEavesAndHalfAPerimeterForEachFurtherStory()
    {
        ExteriorPainting one = OneStory with { Windows = 0, Doors = 0, TrimStyle = TrimStyle.Usual };
        ExteriorPainting two = TwoStories with { Windows = 0, Doors = 0, TrimStyle = TrimStyle.Usual };
        // A house has its windows, and their casings, however many of them are painted.
        double casings = 14 * (6 + (0.006 * 1600));
        Assert.Equal(160 + casings, Quantity(one, "paintTrim"), 9);
        Assert.Equal(160 + 80, Quantity(two, "paintTrim") - (14 * (6 + (0.006 * TwoStories.House.FloorArea!.Value.SquareFeet))), 9);
        Assert.Equal(160 + (20 * 14) + (2 * 20), Quantity(one with { Windows = 20, Doors = 2 }, "paintTrim"), 9);
        Assert.Equal(2.4 * (160 + casings), Quantity(one with { TrimStyle = TrimStyle.Ornate }, "paintTrim"), 9);
        Assert.Equal(75, Quantity(TwoStories with { Trim = Length.FromFeet(75) }, "paintTrim"));
        Assert.Equal(2 * (160 + casings), Quantity(one with { Colors = 4 }, "furtherColors"), 9);
    }

    [Fact]
    public void Measure_CountsComeFromTheFloorAreaUnlessGiven()
    {
        ExteriorPainting job = OneStory with { Surfaces = Enum.GetValues<ExteriorSurface>() };
        Assert.Equal(6 + (0.006 * 1600), Quantity(job, "paintWindows"));
        Assert.Equal(2, Quantity(job, "paintDoors"));
        Assert.Equal(0.8 * (6 + (0.006 * 1600)), Quantity(job, "paintShutters"), 9);
        Assert.Equal(1.5, Quantity(job, "paintGarageDoors"));
        Assert.Equal(16, Quantity(job with { Windows = 20 }, "paintShutters"), 9);
    }

    [Fact]
    public void Measure_ShuttersAndGarageDoorsOnlyWhereCounted()
    {
        Assert.Equal(0, Quantity(OneStory, "paintShutters") + Quantity(OneStory, "paintGarageDoors"));
        Assert.Equal(8, Quantity(OneStory with { Shutters = 8 }, "paintShutters"));
        Assert.Equal(2, Quantity(OneStory with { GarageDoors = 2 }, "paintGarageDoors"));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1000, 0)]
    [InlineData(5, 1000, 3000)]
    public void Measure_CoatsAreWallTimesCoats(int coats, double second, double further)
    {
        ExteriorPainting job = Measured with { Coats = coats };
        Assert.Equal(1000, Quantity(job, "bodyCoat1"));
        Assert.Equal(second, Quantity(job, "bodyCoat2"));
        Assert.Equal(further, Quantity(job, "bodyCoats3"));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(2.5, 500)]
    [InlineData(3, 1000)]
    public void Measure_ScaffoldAboveTheSecondStory(double stories, double high)
    {
        ExteriorPainting job = Measured.On(house => house with { Stories = stories });
        Assert.Equal(high, Quantity(job, "scaffoldHire"));
        Assert.Equal(high, Quantity(job, "erectScaffold"));
    }

    [Theory]
    [InlineData(1930, 0.87)]
    [InlineData(1950, 0.69)]
    [InlineData(1977, 0.24)]
    [InlineData(1978, 0)]
    public void Measure_LeadByItsChance(int year, double chance)
    {
        ExteriorPainting job = Measured.On(house => house with { YearBuilt = year });
        Assert.Equal(1000 * chance, Quantity(job, "containLead"));
        Assert.Equal(chance, Quantity(job, "verifyLead"));
        Assert.Equal(chance > 0 ? 1 : 0, Quantity(job, "testLead"));
    }

    [Fact]
    public void Measure_LeadRuleSparesTwentySquareFeet()
    {
        ExteriorPainting old = OneStory.On(house => house with { YearBuilt = 1950 }) with { Surfaces = [ExteriorSurface.Siding] };
        Assert.Equal(0, Quantity(old with { PaintableArea = Area.FromSquareFeet(20) }, "testLead"));
        Assert.Equal(1, Quantity(old with { PaintableArea = Area.FromSquareFeet(21) }, "testLead"));
    }

    [Fact]
    public void Measure_FindingsAreWallToBeDealtWith()
    {
        Assert.Equal(1000, Quantity(Found(Finding.Mildew), "treatMildew"));
        Assert.Equal(1000 * Share("condition.rot/fair"), Quantity(Found(Finding.Rot), "replaceBoards"));
        Assert.Equal(0, Quantity(Measured, "treatMildew") + Quantity(Measured, "replaceBoards"));
    }

    [Fact]
    public void Measure_OneFullCoatOfPrimerForAllItsReasons() =>
        Assert.Equal(1000, Quantity(Found(Finding.BareSurface, Finding.OilPaint), "prime"));

    [Fact]
    public void Measure_AsbestosIsScrapedWetAndNeverSanded()
    {
        ExteriorPainting job = Found(Finding.AsbestosShingles);
        Assert.Equal(0, Quantity(job, "sand") + Quantity(job, "washerHire"));
        Assert.Equal(1000, Quantity(job, "asbestosCare"));
        Assert.Equal(Quantity(Measured, "scrape"), Quantity(job, "scrape"));
    }

    [Fact]
    public void Measure_BareSpotsByCondition()
    {
        double byAge = Share("failing.byAge/since1978");
        Assert.Equal(1000 * byAge * Share("condition.failing/fair"), Quantity(Measured, "spotPrime"), 0.001);
        Assert.Equal(1000 * byAge * Share("condition.failing/poor"), Quantity(Measured.On(house => house with { Condition = Condition.Poor }), "scrape"), 0.001);
        Assert.Equal(400, Quantity(Measured with { Failing = 0.4 }, "scrape"), 0.001);
        Assert.Equal(400, Quantity((Measured with { Failing = 0.4 }).On(house => house with { Condition = null }), "spotPrime"), 0.001);
    }

    [Fact]
    public void Measure_WhereNoWallIsPaintedTheRestAloneIsPrepared()
    {
        ExteriorPainting doors = OneStory with { Surfaces = [ExteriorSurface.Doors] };
        ExteriorPainting trim = OneStory with { Surfaces = [ExteriorSurface.Trim], Windows = 0, Doors = 0, TrimStyle = TrimStyle.Usual };
        Assert.Equal(0, Wall(doors) + Wall(trim));
        Assert.Equal(2 * 21, Quantity(doors, "protect"));
        Assert.Equal((160 + (14 * (6 + (0.006 * 1600)))) * PriceBook.UnitedStates2025.Figures["house.trimWidth"].Likely, Quantity(trim, "protect"), 9);
    }

    [Fact]
    public void Measure_MobileHomesHaveOneStory()
    {
        ExteriorPainting mobile = OneStory.On(house => house with { HomeType = HomeType.MobileHome });
        Assert.Equal(Wall(mobile), Wall(mobile.On(house => house with { Stories = null })));
    }

    private static ExteriorPainting Found(params Finding[] found) => Measured.On(house => house with { Findings = found });

    /// <summary>A share of the wall that the book judges and may judge anew.</summary>
    private static double Share(string figure) => PriceBook.UnitedStates2025.Figures[figure].Likely;

    private static double Wall(ExteriorPainting job) => Quantity(job, "bodyCoat1");

    private static double Quantity(ExteriorPainting job, string activity) =>
        Cost.Of(job).Lines.SingleOrDefault(line => line.Activity == activity)?.Quantity ?? 0;
}
