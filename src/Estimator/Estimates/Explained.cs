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
        int count = Prices.Job.Activities.Length;
        Span<double> quantities = stackalloc double[count];
        Span<double> hours = stackalloc double[count];
        Span<double> cents = stackalloc double[count];
        Span<double> waits = stackalloc double[count];
        for (int number = 0; number < count; number++)
        {
            JobActivity activity = Prices.Job.Activities[number];
            quantities[number] = Quantity(activity);
            waits[number] = activity.Activity.WaitHours;
            foreach (KeyTable factor in activity.WaitFactors)
            {
                waits[number] *= factor.Of(Answers.Codes, Answers.SidingShares);
            }

            hours[number] = Hours(activity);
            cents[number] = Cents(activity.LaborRow) + Cents(activity.SupplyRow);
        }

        PlannedWork planned = new()
        {
            Activities = Prices.Job.Activities,
            Quantities = quantities,
            Hours = hours,
            Waits = waits,
            Cents = cents,
            Words = WordsOf(),
        };
        (double fast, double slow) = Pace(hours);
        IReadOnlyList<Driver> drivers = DriverList.Of(this);
        return new()
        {
            Total = new()
            {
                Range = CostRange.FromCents(Total.Low.Value, Total.Likely.Value, Total.High.Value),
                Currency = book.Currency,
                Confidence = Prices.Confidence,
            },
            Lines = LineList.Of(this, planned),
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
            quantity *= !activity.IsPriced && Answers.IsUnknown(extent.Key) ? 0 : extent.Of(Answers.Codes, Answers.SidingShares);
        }

        return quantity;
    }

    /// <summary>What the loop left in a row, in cents; zero where there is no row.</summary>
    public double Cents(int row) => row < 0 ? 0 : Work.Cents[row].Value;

    /// <summary>Person-hours: the quantity, its factors on labor and its hours per unit.</summary>
    private double Hours(JobActivity activity) => activity.LaborRow < 0
        ? 0
        : Work.Measures[activity.Measure].Value * activity.HoursPerUnit
            * PricingLoop.Product(ref Work.Factors[0], Table.Rows[activity.LaborRow].Factors).Value;

    /// <summary>Hours of a fast and of a slow job as shares of the likely: the roll-up again, of hours and without what only moves prices.</summary>
    private (double Fast, double Slow) Pace(ReadOnlySpan<double> hoursOf)
    {
        RangeSum<OneWide> hours = new(stackalloc OneWide[Work.Spread.Length]);
        for (int number = 0; number < hoursOf.Length; number++)
        {
            AddTo(ref hours, Prices.Job.Activities[number].LaborRow, hoursOf[number]);
        }

        Span<OneWide> drivers = stackalloc OneWide[Work.Drivers.Length];
        Work.Drivers.CopyTo(drivers);
        foreach (CommonDriver priceOnly in (ReadOnlySpan<CommonDriver>)
            [CommonDriver.Market, CommonDriver.State, CommonDriver.Metro, CommonDriver.IndexAge])
        {
            drivers[(int)priceOnly] = OneWide.Of(0);
        }

        CommonSquares<OneWide> common = CommonSquares<OneWide>.Of(drivers, Prices.DriverSquares);
        OneWide rho = OneWide.Of(Table.Correlation);
        double likely = hours.Totals.Likely.Value;
        return likely == 0
            ? (1, 1)
            : (1 - (hours.NormDown(rho, common.Down).Value / likely), 1 + (hours.NormUp(rho, common.Up).Value / likely));
    }

    /// <summary>Adds an amount to a sum with the widths and spreads of a row; nothing where there is no row.</summary>
    public void AddTo(ref RangeSum<OneWide> sum, int row, double value)
    {
        if (row < 0)
        {
            return;
        }

        OneWide amount = OneWide.Of(value);
        Width width = Table.Rows[row].Width;
        sum.Totals.Add(amount, amount * OneWide.Of(width.Down), amount * OneWide.Of(width.Up));
        foreach (SpreadRow one in Table.SpreadsOf(row))
        {
            sum.Spread[one.Key] += amount * Work.Factors[one.Down];
            sum.Spread[(sum.Spread.Length / 2) + one.Key] += amount * Work.Factors[one.Up];
        }
    }

    private WorkWords WordsOf() => new(
        Job.House.Siding is { } siding ? Sentence(Key.Siding.Words[(int)siding]) : Job.House.SidingMix is null ? "Siding unknown" : "Mixed siding",
        Job.House.Condition is { } condition ? $"{condition} condition" : "Condition unknown",
        Job.House.YearBuilt is { } year
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Built in {year} ({LeadShare:0 %} of such homes hold lead paint)")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Year built unknown ({LeadShare:0 %} of homes hold lead paint)"),
        $"{Key.PaintType.Words[Answers.Codes[Key.PaintType.Number]]}, {Key.PaintGrade.Words[Answers.Codes[Key.PaintGrade.Number]]}");

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Crew CrewOf(PriceBook book) => new(
        (int)book.Document.Figures[FigureId.CrewSize].Likely, book.Document.Figures[FigureId.ProductiveHours].Likely);

    private double LeadShare => Work.Measures[(int)ExteriorMeasure.LeadJob].Value;
}
