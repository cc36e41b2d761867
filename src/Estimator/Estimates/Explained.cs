namespace Estimator;

/// <summary>One priced home with everything the loop left behind, ready to be told.</summary>
internal readonly ref struct Explained(
    ExteriorPainting job,
    ExteriorAnswers answers,
    ExteriorPrices prices,
    PriceTable table,
    Workspace<OneWide> work,
    RangeSum<OneWide> sum,
    Total<OneWide> total)
{
    public readonly ExteriorPainting Job = job;
    public readonly ExteriorAnswers Answers = answers;
    public readonly ExteriorPrices Prices = prices;
    public readonly PriceTable Table = table;
    public readonly Workspace<OneWide> Work = work;
    public readonly RangeSum<OneWide> Sum = sum;
    public readonly Total<OneWide> Total = total;

    public Estimate ToEstimate(IReadOnlyList<Issue> issues)
    {
        PriceBook book = Prices.Book;
        ExteriorPainting asked = Job;
        Span<double> quantities = stackalloc double[Prices.Job.Activities.Length];
        for (int number = 0; number < quantities.Length; number++)
        {
            quantities[number] = Quantity(Prices.Job.Activities[number]);
        }

        PlannedWork planned = new()
        {
            Activities = Prices.Job.Activities,
            Quantities = quantities,
            Lines = Work.Lines,
            Words = WordsOf(),
        };
        (double fast, double slow) = Pace();
        IReadOnlyList<Driver> drivers = DriverList.Of(this);
        return new()
        {
            Total = new()
            {
                Range = CostRange.FromCents(Total.Low.Value, Total.Likely.Value, Total.High.Value),
                Currency = book.Currency,
                Confidence = Prices.Confidence,
            },
            Lines = LineList.Of(this, quantities),
            Plan = PlanList.Of(planned, CrewOf(book), fast, slow),
            Materials = ShoppingList.Of(planned, Answers.Codes, Answers.SidingShares),
            Drivers = drivers,
            NextQuestion = DriverList.NextQuestion(drivers),
            Assumptions = AssumptionList.Of(this),
            Issues = issues,
            PriceBook = new(book.Id, book.Version, book.OverriddenIds),
            AsOf = Answers.AsOf,
            HashText = new(() => EstimateHash.Of(asked, book)),
        };
    }

    /// <summary>How much of an activity there is: its measure times the share it applies to. Zero: it does not apply.</summary>
    /// <remarks>Work is priced by its chance where an answer is not known; a wait is planned only where it is known to apply.</remarks>
    private double Quantity(JobActivity activity)
    {
        double quantity = Work.Measures[activity.Measure].Value;
        foreach (KeyTable extent in activity.Extent)
        {
            quantity *= activity.Row < 0 && Answers.IsUnknown(extent.Key) ? 0 : extent.Of(Answers.Codes, Answers.SidingShares);
        }

        return quantity;
    }

    /// <summary>Hours of a fast and of a slow job as shares of the likely: the roll-up again, of hours and without what only moves prices.</summary>
    private (double Fast, double Slow) Pace()
    {
        Span<OneWide> spread = stackalloc OneWide[Work.Spread.Length];
        RangeSum<OneWide> hours = new(spread);
        foreach (JobActivity activity in Prices.Job.Activities)
        {
            if (activity.Row >= 0)
            {
                OneWide one = Work.Lines[activity.Row].Hours;
                Width width = Table.Rows[activity.Row].LaborWidth;
                hours.Add(one, one * OneWide.Of(width.Down), one * OneWide.Of(width.Up));
                PricingLoop.AddSpreads(Work.Keys, Table, Table.Rows[activity.Row].Spreads, one, OneWide.Of(0), spread);
            }
        }

        Span<OneWide> drivers = stackalloc OneWide[Work.Drivers.Length];
        Work.Drivers.CopyTo(drivers);
        foreach (CommonDriver priceOnly in (ReadOnlySpan<CommonDriver>)
            [CommonDriver.Market, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge])
        {
            drivers[(int)priceOnly] = OneWide.Of(0);
        }

        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(drivers, Prices.Drivers);
        OneWide rho = OneWide.Of(Table.Correlation);
        double likely = hours.Likely.Value;
        return likely == 0
            ? (1, 1)
            : (1 - (hours.NormDown(rho, common.Down).Value / likely), 1 + (hours.NormUp(rho, common.Up).Value / likely));
    }

    private WorkWords WordsOf() => new(
        Job.House.Siding is { } siding ? Words.Sentence(siding.ToString()) : Job.House.SidingMix is null ? "Siding unknown" : "Mixed siding",
        Job.House.Condition is { } condition ? $"{condition} condition" : "Condition unknown",
        Job.House.YearBuilt is { } year
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Built in {year} ({LeadShare:0 %} of such homes hold lead paint)")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Year built unknown ({LeadShare:0 %} of homes hold lead paint)"),
        $"{Words.Of(Key.PaintType.Values[Answers.Codes[Key.PaintType.Number]])}, {Key.PaintGrade.Values[Answers.Codes[Key.PaintGrade.Number]]}");

    private static Crew CrewOf(PriceBook book) => new(
        (int)book.Document.Figures[FigureId.CrewSize].Likely, book.Document.Figures[FigureId.ProductiveHours].Likely);

    private double LeadShare => Work.Measures[(int)ExteriorMeasure.LeadJob].Value;
}
