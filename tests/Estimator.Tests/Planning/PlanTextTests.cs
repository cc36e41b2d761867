namespace Estimator.Tests;

/// <summary>Plans as people read them.</summary>
public class PlanTextTests
{
    [Fact]
    public void Step_IsItsPlaceItsNameItsRoomAndItsDay()
    {
        CompiledActivity paint = AnActivity.With();
        Assert.Equal("7.  (Den), day 3", new PlanStep(paint, "paint:1", SmallWork.PartOf(1, "Den"), 1_250) { Order = 7, Day = 3 }.ToString());
        Assert.Equal("1. , day 1", new PlanStep(paint, "paint", SmallWork.PartOf(0), 0) { Order = 1, Day = 1 }.ToString());
    }

    [Fact]
    public void Step_OfARoom_HasItsNumberAndItsCost()
    {
        PlanStep step = new(AnActivity.With(), "paint:2", SmallWork.PartOf(2, "Den"), 1_250);
        Assert.Equal((2, "Den", 12.50m, "paint:2"), (step.RoomNumber, step.Room, step.Likely, step.Activity));
        Assert.Null(new PlanStep(AnActivity.With(), "paint", SmallWork.PartOf(0), 0).RoomNumber);
    }

    /// <summary>A trade is told where several work side by side.</summary>
    [Fact]
    public void Step_OfAProject_HasItsTradeAndItsTimes()
    {
        ProjectDays timing = new()
        {
            WaitDays = 1,
            FloatDays = 2.5,
            IsCritical = true,
            LatestDay = 3,
            DueDay = 4,
            LatestDate = new(2025, 3, 3),
            DueDate = new(2025, 3, 4),
        };
        PlanStep step = new(AnActivity.With(trade: "tile"), "tile", SmallWork.PartOf(0), 0) { Timing = timing };
        Assert.Equal(("tile", 1, 2.5, true, 3, 4), (step.Trade, step.WaitDays, step.FloatDays, step.IsCritical, step.LatestDay, step.DueDay));
        Assert.Equal((new DateOnly(2025, 3, 3), new DateOnly(2025, 3, 4)), (step.LatestDate, step.DueDate));
        Assert.Equal("by day 4, 2.5 days to spare", timing.ToString());
        PlanStep alone = new(AnActivity.With(trade: "tile"), "tile", SmallWork.PartOf(0), 0);
        Assert.Equal((null, null, null, null), (alone.Trade, alone.WaitDays, alone.IsCritical, alone.LatestDate));
    }

    [Fact]
    public void Days_AreARange_WhoseLikelyIsNeverOutside()
    {
        Assert.Equal("10 – 15 days (likely 12)", new DayRange(10, 12, 15).ToString());
        Assert.Equal(new DayRange(10, 12, 15), DayRange.Around(10, 12, 15));
        Assert.Equal(new DayRange(12, 12, 15), DayRange.Around(13, 12, 15));
        Assert.Equal(new DayRange(10, 12, 12), DayRange.Around(10, 12, 11));
    }
}
