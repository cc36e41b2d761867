using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class ComparisonTests
{
    private static readonly ExteriorPainting Colorado = ExampleJobs.AllKnown with { PaintableArea = null, House = ExampleJobs.KnownHouse with { Zip = "80202" } };

    [Fact]
    public void Causes_StateAndPostalCode_AreOne()
    {
        Cause cause = Assert.Single(Compare(Colorado, Colorado with { House = Colorado.House with { State = "OH", Zip = "43004" } }).Causes);
        Assert.Equal(("house.state, house.zip", "CO, 80202", "OH, 43004"), (Names(cause), cause.Before, cause.After));
        Assert.NotEqual(0, cause.Likely);
    }

    /// <summary>Members are compared with those beside them, not with those of all rooms.</summary>
    [Fact]
    public void Compare_AHundredRoomsThatDifferInAll_IsDoneSoon()
    {
        InteriorPainting Rooms(int more) => new() { Rooms = [.. Enumerable.Range(0, 100).Select(i => RoomOf($"room {i}", more))] };
        long begun = Environment.TickCount64;
        JobDifference difference = new(Rooms(0), Rooms(1));
        Assert.InRange(Environment.TickCount64 - begun, 0, 2_000);
        Cause cause = Assert.Single(difference.Causes(default, default, _ => default(CostRange)));
        Assert.True(cause.Names.Count > 2_000);
    }

    [Fact]
    public void Causes_SidingAndAMix_AreOne() => Assert.Equal(
        ["house.siding", "house.sidingMix"],
        Assert.Single(Compare(Colorado, Colorado with { House = Colorado.House with { Siding = null, SidingMix = new() { Wood = 0.5, Brick = 0.5 } } }).Causes).Names);

    [Fact]
    public void Causes_ARoomMeasuredOtherwise_AreOne() => Assert.Equal(
        ["rooms[0].floorArea", "rooms[0].length", "rooms[0].width"],
        Assert.Single(Compare(ExampleJobs.RoomKnown, ExampleJobs.RoomKnown with { Rooms = [ExampleJobs.Bedroom with { Length = null, Width = null, FloorArea = Area.FromSquareFeet(200) }] }).Causes)
            .Names.Order(StringComparer.Ordinal));

    /// <summary>No house was built after the date of its prices: the date is changed first.</summary>
    [Fact]
    public void Causes_OneOrderAlone_CountsThatOrder()
    {
        ExteriorPainting old = Colorado with { AsOf = new(2006, 1, 1), House = Colorado.House with { YearBuilt = 1990 } };
        ExteriorPainting now = old with { AsOf = new(2024, 1, 1), House = old.House with { YearBuilt = 2020 } };
        Comparison comparison = Compare(old, now);
        decimal dated = ExampleJobs.Priced(old with { AsOf = now.AsOf }).Total.Likely;
        Assert.Equal(
            [("asOf", dated - comparison.Before.Total.Likely), ("house.yearBuilt", comparison.After.Total.Likely - dated)],
            comparison.Causes.Select(cause => (Assert.Single(cause.Names), cause.Likely)));
    }

    [Fact]
    public void Causes_WhatMovesNoPrice_IsListedAtZero()
    {
        Cause cause = Assert.Single(Compare(Colorado, Colorado with { Paint = Colorado.Paint! with { Color = "Naval" } }).Causes);
        Assert.Equal(("paint.color", null, "Naval", 0, 0, 0), (Names(cause), cause.Before, cause.After, cause.Low, cause.Likely, cause.High));
    }

    [Fact]
    public void Causes_ARoomGone_IsThatRoom()
    {
        InteriorPainting three = ExampleJobs.In(ExampleJobs.Bathroom, ExampleJobs.Bedroom, new() { Kind = RoomKind.Kitchen });
        Comparison comparison = Compare(three, three with { Rooms = [ExampleJobs.Bedroom with { Coats = 3 }, new() { Kind = RoomKind.Kitchen }] });
        Assert.Equal(["rooms[0]", "rooms[0].coats"], comparison.Causes.Select(cause => Assert.Single(cause.Names)));
        Assert.Equal(("""{"kind":"bathroom"}""", null), (comparison.Causes[0].Before, comparison.Causes[0].After));
        Assert.True(comparison.Causes[0].Likely < 0 && comparison.Causes[1].Likely > 0);
    }

    [Fact]
    public void Causes_OtherWork_AreOne()
    {
        Remodel kitchen = new() { Scope = RemodelScope.Kitchen };
        Cause kind = Assert.Single(Compare(Colorado, kitchen).Causes);
        Assert.Equal(("kind", "exteriorPainting", "remodel"), (Names(kind), kind.Before, kind.After));
        Comparison scopes = Compare(kitchen, new Remodel { Scope = RemodelScope.Deck, House = new() { State = "OH" } });
        Cause scope = Assert.Single(scopes.Causes);
        Assert.Equal(("scope", "kitchen", "deck", scopes.Difference), (Names(scope), scope.Before, scope.After, scope.Likely));
    }

    /// <summary>More than can be told apart: forty rooms that differ in two answers each.</summary>
    [Fact]
    public void Causes_TooMany_AreToldByRoom()
    {
        Room[] rooms = [.. Enumerable.Range(0, 40).Select(number => new Room { Kind = RoomKind.Bedroom, Name = $"Room {number}", Doors = 1 })];
        InteriorPainting before = new() { Rooms = rooms };
        Comparison comparison = Compare(before, before with { Rooms = [.. rooms.Select(room => room with { Doors = 2, Coats = 3 })] });
        Assert.Equal(40, comparison.Causes.Count);
        Assert.All(comparison.Causes, cause => Assert.Equal(2, cause.Names.Count));
        Assert.Equal(comparison.Difference, comparison.Causes.Sum(cause => cause.Likely));
    }

    [Fact]
    public void Books_ThereAndBack_IsZero()
    {
        HomeEstimator own = new(ExampleBooks.With(
            """{"figures":{"rate.painting":{"likely":60,"judged":"tried"},"price.covers":{"likely":45,"judged":"tried"},"price.remodel.tile":{"likely":11,"judged":"tried"}}}"""));
        Comparison there = HomeEstimator.Default.Compare(Colorado, own);
        Comparison back = own.Compare(Colorado, HomeEstimator.Default);
        Assert.Equal(["price.covers", "rate.painting"], there.Causes.Select(cause => Assert.Single(cause.Names)));
        Assert.Equal("56 USD/h", there.Causes[1].Before);
        Assert.Equal(there.Difference, there.Causes.Sum(cause => cause.Likely));
        Assert.Equal(there.After.Total.High - there.Before.Total.High, there.Causes.Sum(cause => cause.High));
        Assert.Equal(there.Causes.Select(cause => (-cause.Low, -cause.Likely, -cause.High)), back.Causes.Select(cause => (cause.Low, cause.Likely, cause.High)));
    }

    /// <summary>Places, indexes and what else differs are causes of their own, and all of it adds up.</summary>
    [Fact]
    public void Books_PlacesIndexesAndRest_AddUp()
    {
        HomeEstimator other = ExampleBooks.Changed(book =>
        {
            book["version"] = "2";
            book.At("places/CO")["priceLevel"] = 1.2;
            book.At("activities/wash/hours")["times"] = new JsonArray("siding.wash");
            book.SetFigure("rate.painting", 40, 57, 80);
        });
        Comparison comparison = HomeEstimator.Default.Compare(Colorado, other);
        Assert.Contains(comparison.Causes, cause => cause.Names.SequenceEqual(["places"]));
        Assert.Contains(comparison.Causes, cause => cause.Names.SequenceEqual(["rate.painting"]));
        Assert.Contains(comparison.Causes, cause => cause.Names.SequenceEqual(["rest of the book"]));
        Assert.Equal(comparison.Difference, comparison.Causes.Sum(cause => cause.Likely));
    }

    [Fact]
    public void Books_TheSame_HaveNoCause() =>
        Assert.Empty(HomeEstimator.Default.Compare(Colorado, new HomeEstimator(ExampleBooks.Load(ExampleBooks.Text(PriceBook.UnitedStates2025)))).Causes);

    [Fact]
    public void Books_OfTwoCurrencies_AreRefused() => Assert.Contains(
        "one currency",
        Assert.Throws<ArgumentException>(() => HomeEstimator.Default.Compare(Colorado, SampleBook.Estimator)).Message);

    [Fact]
    public void Compare_Nothing_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => HomeEstimator.Default.Compare(null!, Colorado));
        Assert.Throws<ArgumentNullException>(() => HomeEstimator.Default.Compare(Colorado, (Job)null!));
        Assert.Throws<ArgumentNullException>(() => HomeEstimator.Default.Compare(Colorado, (HomeEstimator)null!));
        Assert.Throws<EstimateException>(() => HomeEstimator.Default.Compare(Colorado, Colorado with { Coats = 9 }));
    }

    [Fact]
    public void Json_HasCausesAndLines()
    {
        Comparison comparison = Compare(Colorado, Colorado with { Coats = 3 });
        using JsonDocument json = JsonDocument.Parse(EstimatorJson.WriteComparison(comparison));
        JsonElement cause = Assert.Single(json.RootElement.GetProperty("causes").EnumerateArray());
        Assert.Equal(
            ("coats", "2", "3", comparison.Difference),
            (cause.GetProperty("names")[0].GetString(), cause.GetProperty("before").GetString(), cause.GetProperty("after").GetString(), cause.GetProperty("likely").GetDecimal()));
        Assert.Equal(comparison.Lines.Count, json.RootElement.GetProperty("lines").GetArrayLength());
        Assert.Equal(comparison.Difference, json.RootElement.GetProperty("difference").GetDecimal());
    }

    [Fact]
    public void ToString_IsForPeople()
    {
        Comparison comparison = Compare(Colorado, Colorado with { Coats = 3 });
        Assert.Matches(@"^\+[0-9,]+ USD$", comparison.ToString());
        Assert.Matches(@"^coats \(2 to 3\), \+[0-9,]+$", comparison.Causes[0].ToString());
    }

    private static string Names(Cause cause) => string.Join(", ", cause.Names);

    private static Comparison Compare(Job before, Job after) => HomeEstimator.Default.Compare(before, after);

    private static Room RoomOf(string name, int more)
    {
        Paint paint = new() { Grade = (PaintGrade)more, Color = $"color {more}", Sheen = (Sheen)more, Shade = (PaintShade)more };
        return new()
        {
            Kind = RoomKind.Bedroom,
            Name = name,
            Length = Length.FromFeet(10 + more),
            Width = Length.FromFeet(11 + more),
            Height = Length.FromFeet(8 + more),
            Doors = 1 + more,
            Windows = 1 + more,
            Closets = 1 + more,
            CabinetDoors = 1 + more,
            CabinetDrawers = 1 + more,
            Radiators = 1 + more,
            AccentWalls = 1 + more,
            Coats = 1 + more,
            Condition = (Condition)more,
            Paint = paint,
            CeilingPaint = paint,
            TrimPaint = paint,
        };
    }
}
