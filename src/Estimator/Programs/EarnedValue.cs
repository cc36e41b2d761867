using System.Globalization;

namespace Estimator;

/// <summary>How a job under way stands: what was to be done by now, what is done, and what it has cost.</summary>
/// <remarks>
/// All amounts are in one unit: currency, or person-hours. An index whose divisor is zero is absent, and so is what is reckoned with it.
/// Worked: of 100,000 there were to be done 40,000, done are 35,000, paid 42,000. CV −7,000, SV −5,000, CPI 0.833, SPI 0.875,
/// EAC 107,000, 120,000 or 131,143, TCPI 1.121. <see langword="default"/> is a job without a budget.
/// </remarks>
public readonly record struct EarnedValue
{
    // Beyond any budget: next to nothing done for much money forecasts more than there is.
    private const double MostForecast = 1e15;

    private EarnedValue(decimal budget, decimal planned, decimal earned, decimal actual) =>
        (Budget, Planned, Earned, Actual) = (budget, planned, earned, actual);

    /// <summary>The budget at completion, BAC: what all of the work was planned to cost.</summary>
    public decimal Budget { get; }

    /// <summary>The planned value, PV: the budget of the work that was to be done by now. At most <see cref="Budget"/>.</summary>
    public decimal Planned { get; }

    /// <summary>The earned value, EV: the budget of the work that is done. At most <see cref="Budget"/>.</summary>
    public decimal Earned { get; }

    /// <summary>The actual cost, AC, of the work that is done.</summary>
    public decimal Actual { get; }

    /// <summary>CV = EV − AC; negative if the work cost more than planned.</summary>
    public decimal CostVariance => Earned - Actual;

    /// <summary>SV = EV − PV; negative if less is done than planned.</summary>
    public decimal ScheduleVariance => Earned - Planned;

    /// <summary>CPI = EV ÷ AC, below 1 if the work cost more than planned; absent while nothing was paid.</summary>
    public double? CostIndex => Ratio(Earned, Actual);

    /// <summary>SPI = EV ÷ PV, below 1 if less is done than planned; absent while nothing was to be done.</summary>
    public double? ScheduleIndex => Ratio(Earned, Planned);

    /// <summary>TCPI = (BAC − EV) ÷ (BAC − AC): the CPI that the rest needs to end within the budget; absent once the budget is spent.</summary>
    public double? ToCompleteIndex => Actual < Budget ? Ratio(Budget - Earned, Budget - Actual) : null;

    /// <summary>EAC: what the job will have cost, to the cent; absent where an index it takes is, and beyond a quadrillion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such forecast.</exception>
    public decimal? EstimateAtCompletion(Forecast forecast) => forecast switch
    {
        Forecast.RemainingAtPlan => Actual + Budget - Earned,
        Forecast.AtCostSoFar => Cents((double)Budget / CostIndex),
        Forecast.AtCostAndScheduleSoFar => Cents((double)Actual + ((double)(Budget - Earned) / (CostIndex * ScheduleIndex))),
        _ => throw new ArgumentOutOfRangeException(nameof(forecast), forecast, "There is no such forecast."),
    };

    /// <summary>ETC = EAC − AC: what is still to be paid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such forecast.</exception>
    public decimal? EstimateToComplete(Forecast forecast) => EstimateAtCompletion(forecast) - Actual;

    /// <summary>VAC = BAC − EAC; negative if the job will cost more than its budget.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such forecast.</exception>
    public decimal? VarianceAtCompletion(Forecast forecast) => Budget - EstimateAtCompletion(forecast);

    /// <summary>A job from its four amounts.</summary>
    /// <param name="budget">BAC, 0 to 10 billion.</param>
    /// <param name="planned">PV, 0 to the budget.</param>
    /// <param name="earned">EV, 0 to the budget.</param>
    /// <param name="actual">AC, 0 to 10 billion.</param>
    /// <exception cref="EstimateException">An amount is none of these; all issues are listed.</exception>
    public static EarnedValue From(decimal budget, decimal planned, decimal earned, decimal actual)
    {
        IssueList issues = new();
        double most = Math.Clamp((double)budget, 0, QuoteSum.MostOfARow);
        issues.Range("budget", (double)budget, 0, QuoteSum.MostOfARow, "");
        issues.Range("planned", (double)planned, 0, most, "");
        issues.Range("earned", (double)earned, 0, most, "");
        issues.Range("actual", (double)actual, 0, QuoteSum.MostOfARow, "");
        return issues.HasError ? throw new EstimateException("This is no progress of a job", issues.ToList()) : new(budget, planned, earned, actual);
    }

    /// <summary>A job from the percentages of it that were to be done and are done.</summary>
    /// <param name="budget">BAC, 0 to 10 billion.</param>
    /// <param name="plannedPercent">What was to be done by now, 0 to 100 %.</param>
    /// <param name="donePercent">What is done, 0 to 100 %.</param>
    /// <param name="actual">AC, 0 to 10 billion.</param>
    /// <exception cref="EstimateException">A number is none of these; all issues are listed.</exception>
    public static EarnedValue FromPercent(decimal budget, double plannedPercent, double donePercent, decimal actual)
    {
        IssueList issues = new();
        issues.Range("budget", (double)budget, 0, QuoteSum.MostOfARow, "");
        issues.Range("plannedPercent", plannedPercent, 0, ActivityProgress.Whole, "%");
        issues.Range("donePercent", donePercent, 0, ActivityProgress.Whole, "%");
        issues.Range("actual", (double)actual, 0, QuoteSum.MostOfARow, "");
        return issues.HasError
            ? throw new EstimateException("This is no progress of a job", issues.ToList())
            : new(budget, ActivityProgress.PartOf(budget, plannedPercent), ActivityProgress.PartOf(budget, donePercent), actual);
    }

    /// <summary>The standing as people read it: <c>35,000 earned of 100,000 for 42,000, planned 40,000</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Earned:N0} earned of {Budget:N0} for {Actual:N0}, planned {Planned:N0}");

    private static double? Ratio(decimal part, decimal whole) => whole == 0 ? null : (double)part / (double)whole;

    // What is no number or infinite is not below the most.
    private static decimal? Cents(double? amount) => amount <= MostForecast ? Math.Round((decimal)amount.Value, 2) : null;
}
