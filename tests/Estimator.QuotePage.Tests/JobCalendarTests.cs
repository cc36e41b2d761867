using Ical.Net;
using Ical.Net.CalendarComponents;
using QuoteShared.Schedules;

namespace Estimator.QuotePage.Tests;

public sealed class JobCalendarTests
{
    private static readonly Remodel Kitchen = new() { Scope = RemodelScope.Kitchen, Level = RemodelLevel.Midrange, House = new() { State = "CO" }, Start = new(2026, 3, 2) };

    [Fact]
    public void Of_HoldsEveryStepAndPaymentOnItsDays()
    {
        Estimate estimate = HomeEstimator.Default.Estimate(Kitchen);
        Calendar calendar = Calendar.Load(JobCalendar.Of("Kitchen", estimate))!;
        Assert.Equal(estimate.Plan.Steps.Count + estimate.Payments!.Count, calendar.Events.Count);
        PlanStep demolition = estimate.Plan.Steps.First(step => step.Phase == Phase.Demolish);
        CalendarEvent work = calendar.Events.Single(one => one.Summary == $"Kitchen: {demolition.Name}");
        Assert.Equal(demolition.Date, work.Start!.Date);
        Assert.Equal(demolition.LastDate!.Value.AddDays(1), work.End!.Date);
        PlanStep choice = estimate.Plan.Steps.First(step => step.Trade == "homeowner" && step.Timing!.DueDate is not null);
        Assert.Equal(choice.Timing!.DueDate, calendar.Events.Single(one => one.Summary == $"Kitchen: {choice.Name}, due").Start!.Date);
    }

    [Fact]
    public void Of_IsTheSameTextForTheSameJob()
    {
        string text = JobCalendar.Of("Kitchen", HomeEstimator.Default.Estimate(Kitchen));
        Assert.Equal(text, JobCalendar.Of("Kitchen", HomeEstimator.Default.Estimate(Kitchen)));
        Calendar calendar = Calendar.Load(text)!;
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(one => one.Uid).Distinct().Count());
    }

    [Fact]
    public void Of_Painting_HasItsRooms()
    {
        InteriorPainting job = new() { Rooms = [new() { Kind = RoomKind.Bedroom, Name = "Nora's room" }], Start = new(2026, 3, 2) };
        Assert.Contains(Calendar.Load(JobCalendar.Of("Rooms", HomeEstimator.Default.Estimate(job)))!.Events, one => one.Summary!.Contains("Nora's room", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_PlanWithoutDates_IsRefused() =>
        Assert.Throws<ArgumentException>(() => JobCalendar.Of("Kitchen", HomeEstimator.Default.Estimate(Kitchen with { Start = null })));
}
