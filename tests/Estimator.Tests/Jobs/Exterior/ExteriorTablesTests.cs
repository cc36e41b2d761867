namespace Estimator.Tests.Takeoffs;

public sealed class ExteriorTablesTests
{
    [Theory]
    [InlineData(1, 4)]
    [InlineData(1.5, 4.08)]
    [InlineData(4, 5)]
    public void ShapeOf_PerimeterOverRootFootprint(double aspect, double shape) =>
        Assert.Equal(shape, Rectangle.PerimeterOf(aspect), 0.005);

    [Theory]
    [InlineData(1.5, 5 / 12.0, 0.139)]
    [InlineData(1, 0.5, 0.25)]
    [InlineData(2, 0, 0)]
    public void GablesOf_TwoTrianglesOverFootprint(double aspect, double pitch, double gables) =>
        Assert.Equal(gables, ExteriorTables.GablesOf(aspect, pitch), 0.0005);

    [Fact]
    public void StoriesOf_HalfAStoryACode() =>
        Assert.Equal([1, 1.5, 2, 2.5, 3], Enumerable.Range(0, 5).Select(StoryCodes.StoriesOf));

    [Fact]
    public void AspectOf_MobileHomesAreLongAndNarrow()
    {
        ExteriorTables tables = new(PriceBook.UnitedStates2025);
        Assert.Equal(tables.AspectOf(HomeType.Detached), tables.AspectOf(null));
        Assert.True(tables.AspectOf(HomeType.MobileHome) > tables.AspectOf(HomeType.Detached));
    }
}
