namespace Estimator.Tests;

/// <summary>Years a coating lasts, by the small book: siding 4 to 8 years, likely 6.</summary>
public class ServiceLifeTests
{
    private static readonly LifeFigures Tables = new(new FigureReader(SmallBook.Book));
    private static readonly Paint Premium = new() { Grade = PaintGrade.Premium };

    /// <summary>Premium lasts a quarter longer: 6 × 1.25 = 7.5 years.</summary>
    [Fact]
    public void OfSiding_PremiumOnWood_LastsAQuarterLonger() => Assert.Equal(new YearRange(5, 7.5, 10), Of(Condition.Fair, Premium, coats: 2));

    /// <summary>On a poor surface half as long, under one coat half of that: 6 ÷ 4, and no end below half a year.</summary>
    [Fact]
    public void OfSiding_OneCoatOnAPoorSurface_LastsAQuarter() => Assert.Equal(new YearRange(1, 1.5, 2), Of(Condition.Poor, null, coats: 1));

    /// <summary>Each coat after the second adds a tenth: 6 × 1.2, in half years.</summary>
    [Fact]
    public void OfSiding_FourCoats_LastTwoTenthsLonger() => Assert.Equal(7, Of(Condition.Fair, null, coats: 4).Likely);

    [Fact]
    public void OfSiding_FullPrimer_LastsLonger() =>
        Assert.Equal(7, new ServiceLife(Tables, Condition.Fair, fullPrimer: true).OfSiding(Tables.SidingShares((int)Siding.Wood), null, 2).Likely);

    /// <summary>A condition nobody knows is the mean of the stock: 0.35 × 1.2 + 0.45 + 0.2 × 0.5 = 0.97 of 6 years.</summary>
    [Fact]
    public void OfSiding_UnknownCondition_IsTheMeanOfTheStock() => Assert.Equal(6, Of(null, null, coats: 2).Likely);

    /// <summary>A wall of a room that wears half as long again: 6 ÷ 1.5.</summary>
    [Fact]
    public void Of_RoomThatWears_IsDividedByIt() =>
        Assert.Equal(4, new ServiceLife(Tables, Condition.Fair, fullPrimer: false).Of(Tables.Walls, null, 2, wear: 1 / 1.5).Likely);

    private static YearRange Of(Condition? condition, Paint? paint, int coats) =>
        new ServiceLife(Tables, condition, fullPrimer: false).OfSiding(Tables.SidingShares((int)Siding.Wood), paint, coats);
}
