using System.Runtime.CompilerServices;

namespace Estimator;

/// <summary>Tells a priced job: its lines, its plan, what to buy and what makes its range wide.</summary>
internal static class EstimateWriter
{
    // A house or a few rooms; more go to the heap.
    private const int MostOnStack = 256;

    private static readonly CommonDriver[] OfPricesOnly =
        [CommonDriver.Market, CommonDriver.Performer, CommonDriver.FewRooms, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge];

    [SkipLocalsInit]
    public static Estimate Of(
        in PricedJob job, Assumptions assumptions, RepaintCycle? repaint, IReadOnlyList<Issue> issues)
    {
        JobPrices prices = job.Prices;
        PriceBook book = prices.Book;
        int most = job.Parts.Length * prices.Table.Activities.Length;
        Span<WorkItem> items = most <= MostOnStack ? stackalloc WorkItem[most] : new WorkItem[most];
        ReadOnlySpan<WorkItem> applies = WorkItems.Of(job, items);
        PlannedWork work = new()
        {
            Activities = prices.Table.Activities,
            Parts = job.Parts,
            Items = applies,
        };
        IReadOnlyList<Driver> drivers = EstimateDrivers.Of(job, assumptions.Terms);
        WorkCalendar? calendar = job.Calendar;

        // Who takes markups runs a project: several trades, one site.
        Plan plan = job.Markups is null ? CrewPlanOf(job, work, calendar) : ProjectOf(job, work, calendar);
        return new()
        {
            Id = job.Job.Id,
            Total = new()
            {
                Range = CostRange.FromCents(job.Total.Low.Value, job.Total.Likely.Value, job.Total.High.Value),
                Currency = book.Currency,
                Confidence = prices.Figures.Confidence,
            },
            Lines = EstimateLines.Of(job, work),
            Plan = plan,
            Payments = job.IsSelf ? null : PaymentPlan.Of(job, plan, calendar),
            UpkeepPerYear = job.Markups is { } markups ? Math.Round(PaymentPlan.ContractOf(job) * (decimal)markups.Contract.Upkeep) : null,
            Materials = ShoppingList.Of(work),
            Repaint = repaint,
            Drivers = drivers,
            Class = EstimateClasses.Of(drivers, prices.Figures),
            Assumptions = assumptions.List,
            Issues = issues,
            PriceBook = new() { Id = book.Id, Version = book.Version, Units = book.Units, Overridden = book.OverriddenIds },
            AsOf = job.AsOf,
            Basis = new(job.Job, prices, job.Place, PaymentPlan.ContractOf(job)),
        };
    }

    private static Plan CrewPlanOf(in PricedJob job, in PlannedWork work, WorkCalendar? calendar)
    {
        (double fast, double slow) = Pace(job, work);
        return PlanMaker.Of(work, job.IsSelf ? Owner(job) : Crew.Painting(job.Prices.Figures, work.Hours), fast, slow, calendar);
    }

    private static Plan ProjectOf(in PricedJob job, in PlannedWork work, WorkCalendar? calendar)
    {
        WaitList requires = Requirements.Of(work);
        Crew crew = job.IsSelf ? Owner(job) with { IsAlone = true } : FirmsOf(job);
        CriticalPath path = CriticalPath.Of(work, requires, crew);
        return ProjectPlan.Of(work, requires, path, FinishRange.Of(job, work, path, CommonOfHours(job)), crew, job.Scope?.OutOfUse, calendar);
    }

    /// <summary>Hours of a fast and of a slow job as shares of the likely: the roll-up again, of hours and without what only moves prices.</summary>
    private static (double Fast, double Slow) Pace(in PricedJob job, in PlannedWork work)
    {
        RangeSum<OneWide> hours = new(stackalloc OneWide[job.Sum.Spread.Length]);
        foreach (ref readonly WorkItem item in work.Items)
        {
            job.AddTo(ref hours, item.Part, work.ActivityOf(item).LaborRow, item.Hours);
        }

        CommonSquares<OneWide> common = CommonOfHours(job);
        OneWide rho = OneWide.Of(job.Prices.Table.Prices.Correlation);
        double likely = hours.Totals.Likely.Value;
        return likely == 0
            ? (1, 1)
            : (1 - (hours.NormDown(rho, common.Down).Value / likely), 1 + (hours.NormUp(rho, common.Up).Value / likely));
    }

    /// <summary>The common drivers without those that only move prices.</summary>
    private static CommonSquares<OneWide> CommonOfHours(in PricedJob job)
    {
        Span<OneWide> drivers = stackalloc OneWide[job.Drivers.Length];
        job.Drivers.CopyTo(drivers);
        foreach (CommonDriver one in OfPricesOnly)
        {
            drivers[(int)one] = OneWide.Of(0);
        }

        return CommonSquares<OneWide>.Of(drivers, job.Prices.DriverSquares);
    }

    private static Crew Owner(in PricedJob job) => new(1, job.Prices.Figures.OwnHours);

    /// <summary>The contractor's own people, and the firms that come when it is their turn.</summary>
    private static Crew FirmsOf(in PricedJob job) => new(job.Prices.Figures.CrewSize, job.Prices.Figures.ProductiveHours)
    {
        OwnTrades = job.Scope?.OwnTrades,
        TakesTurns = true,
        HandOver = job.Prices.Figures.HandOver,
    };
}
