namespace Estimator.Tests.Accuracy;

/// <summary>Estimates of rooms and of whole interiors against published prices, every page one vote among the houses and one among the rooms.</summary>
public sealed class InteriorAccuracyTests
{
    private static readonly CaseScore[] Houses = CaseScore.Of([.. InteriorCases.Houses()]);
    private static readonly CaseScore[] Rooms = CaseScore.Of([.. InteriorCases.Rooms()]);

    /// <summary>Rooms and houses together: of five pages about houses one more or less is a fifth.</summary>
    [Fact]
    public void Range_HoldsPublishedPrices() =>
        Assert.InRange(CaseScore.Share([.. Houses, .. Rooms], score => score.IsInside), 0.70, 1);

    [Fact]
    public void Range_IsNotWiderThanItMustBe()
    {
        Assert.InRange(CaseScore.Median(Houses, score => score.HalfWidth), 0.1, 0.60);
        Assert.InRange(CaseScore.Median(Rooms, score => score.HalfWidth), 0.1, 0.60);
    }

    [Fact]
    public void Likely_IsNearPublishedPrices()
    {
        Assert.InRange(CaseScore.Median(Houses, score => Math.Abs(score.Error)), 0, 0.32);
        Assert.InRange(CaseScore.Median(Rooms, score => Math.Abs(score.Error)), 0, 0.36);
    }

    [Fact]
    public void All_EveryWholeJobIsRead()
    {
        Assert.Equal((11, 12), (Houses.Length, Rooms.Length));
        Assert.Equal(5, Houses.Sum(score => score.Weight), 1e-9);
        Assert.Equal(6, Rooms.Sum(score => score.Weight), 1e-9);
    }

    [Fact]
    public void Table_OfHouses_IsInTheDocument() => AccuracyTable.Keep("houses", Houses);

    [Fact]
    public void Table_OfRooms_IsInTheDocument() => AccuracyTable.Keep("rooms", Rooms);
}
