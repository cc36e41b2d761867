using System.Globalization;

namespace Estimator;

/// <summary>Which work is done in which year under a yearly budget: what loses most by waiting, for its cost, comes first.</summary>
/// <remarks>
/// Year by year the candidates are taken by (cost of waiting a year) ÷ (cost), largest first, as long as the budget has room; what does not fit any more is passed over
/// for what does. This is the usual rule for knapsacks; the best choice may be better by less than one project a year. What costs more than a whole
/// year's budget is done by itself in the first year that has nothing else before it.
/// Worked: 10,000 a year; A 6,000 (600 a year to wait), B 5,000 (300), C 4,000 (360): A and C first, B the year after for 5,300.
/// </remarks>
public sealed class CapitalPlan
{
    private const int MostYears = 100;

    private CapitalPlan(IReadOnlyList<CapitalYear> years, IReadOnlyList<string> never) => (Years, NotDone) = (years, never);

    /// <summary>The years in which something is done, in order.</summary>
    public IReadOnlyList<CapitalYear> Years { get; }

    /// <summary>What is not done within a hundred years.</summary>
    public IReadOnlyList<string> NotDone { get; }

    /// <summary>What all costs, waiting counted in.</summary>
    public decimal Cost => Years.Sum(year => year.Cost);

    /// <summary>What of it waiting adds.</summary>
    public decimal Waiting => Years.Sum(year => year.Waiting);

    /// <summary>Plans work.</summary>
    /// <param name="candidates">The work; ids are given once.</param>
    /// <param name="budgetPerYear">What may be spent in a year, above 0.</param>
    /// <param name="firstYear">The first year.</param>
    /// <exception cref="ArgumentNullException">There is no list, or a candidate is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is not above zero, or waiting costs less than nothing.</exception>
    /// <exception cref="ArgumentException">An id is given twice.</exception>
    public static CapitalPlan Of(IReadOnlyList<CapitalCandidate> candidates, decimal budgetPerYear, int firstYear)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(budgetPerYear);
        foreach (CapitalCandidate one in candidates)
        {
            ArgumentNullException.ThrowIfNull(one, nameof(candidates));
            ArgumentOutOfRangeException.ThrowIfNegative(one.Waiting, nameof(candidates));
        }

        if (candidates.DistinctBy(one => one.Id).Count() < candidates.Count)
        {
            throw new ArgumentException("An id is given twice.", nameof(candidates));
        }

        List<CapitalCandidate> left = [.. candidates.OrderByDescending(Loss).ThenBy(one => one.Id, StringComparer.Ordinal)];
        List<CapitalYear> years = [];
        for (int year = 0; year < MostYears && left.Count > 0; year++)
        {
            (List<CapitalCandidate> done, left) = Taken(left, budgetPerYear, year);
            if (done.Count > 0)
            {
                years.Add(new()
                {
                    Year = firstYear + year,
                    Projects = [.. done.Select(one => one.Id)],
                    Cost = done.Sum(one => one.After(year)),
                    Waiting = done.Sum(one => one.Waiting * year),
                    IsOverBudget = done.Sum(one => one.After(year)) > budgetPerYear,
                });
            }
        }

        return new(FrozenList.Of(years), FrozenList.Of(left.Select(one => one.Id)));
    }

    /// <summary>The plan as people read it: <c>2,000 projects in 12 years, 15.1 million</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Years.Sum(year => year.Projects.Count):N0} projects in {Years.Count} years, {Cost:N0}");

    /// <summary>What is done in a year, and what is left.</summary>
    private static (List<CapitalCandidate> Done, List<CapitalCandidate> Left) Taken(List<CapitalCandidate> all, decimal budget, int year)
    {
        List<CapitalCandidate> done = [];
        List<CapitalCandidate> left = [];
        decimal room = budget;
        foreach (CapitalCandidate one in all)
        {
            decimal cost = one.After(year);
            bool isAlone = cost > budget && done.Count == 0;
            (cost <= room || isAlone ? done : left).Add(one);
            room -= cost <= room ? cost : isAlone ? room : 0;
        }

        return (done, left);
    }

    private static decimal Loss(CapitalCandidate one) => one.Cost.Likely == 0 ? decimal.MaxValue : one.Waiting / one.Cost.Likely;
}
