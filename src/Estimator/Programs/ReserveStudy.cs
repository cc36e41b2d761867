using System.Globalization;

namespace Estimator;

/// <summary>What an owner sets aside for the parts of a home that wear out, at today's prices.</summary>
/// <remarks>
/// A year: Σ cost ÷ life. Fully funded: Σ cost × age ÷ life. Ranges add up as the jobs of a program do (<see cref="CostRollUp"/>).
/// Worked: roof 14,000 for 25 years (10 old), paint 7,600 for 8 (4), heating and cooling 15,000 for 15 (8), water heater 2,100 for 11 (6),
/// windows 11,000 for 30 (20): 3,068 a year, fully funded 25,879; 12,000 in hand are 46 %.
/// </remarks>
public sealed class ReserveStudy
{
    private const double LeastLife = 0.5;
    private const double MostYears = 500;

    private ReserveStudy(FrozenList<HomeComponent> components, PriceBook book)
    {
        CostRollUp year = new(book);
        CostRollUp funded = new(book);
        foreach (HomeComponent one in components)
        {
            year.Add(one.PerYear);
            funded.Add(one.FullyFunded);
        }

        (Components, PerYear, FullyFunded) = (components, year.Total, funded.Total);
    }

    /// <summary>The components as they were given.</summary>
    public IReadOnlyList<HomeComponent> Components { get; }

    /// <summary>What is to be set aside a year.</summary>
    public CostRange PerYear { get; }

    /// <summary>What should have been set aside by now.</summary>
    public CostRange FullyFunded { get; }

    /// <summary>Studies the components of a property.</summary>
    /// <param name="components">The components.</param>
    /// <param name="book">The price book, for the correlation between their costs.</param>
    /// <exception cref="ArgumentNullException">There are no components, or no book.</exception>
    /// <exception cref="EstimateException">A component is missing, costs more than 10 billion, or its life or age cannot be; all issues are listed.</exception>
    public static ReserveStudy Of(IReadOnlyList<HomeComponent> components, PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(components);
        ArgumentNullException.ThrowIfNull(book);
        IssueList issues = new();
        for (int i = 0; i < components.Count; i++)
        {
            string at = string.Create(CultureInfo.InvariantCulture, $"components[{i}]");
            if (components[i] is not { } one)
            {
                issues.Error(IssueCode.Null, at, "null is not accepted: leave it out.");
                continue;
            }

            issues.Range(at + ".life", one.Life, LeastLife, MostYears, "years");
            issues.Range(at + ".age", one.Age, 0, MostYears, "years");

            // A life of half a year is paid for twice a year.
            issues.Range(at + ".cost", (double)one.Cost.High, 0, QuoteSum.MostOfARow * LeastLife, "");
        }

        return issues.HasError ? throw new EstimateException("The components cannot be studied", issues.ToList()) : new(FrozenList.Of(components), book);
    }

    /// <summary>Percent funded as a share: what is in hand ÷ what should be, likely; absent while nothing should be. Above 1 there is more than needed.</summary>
    /// <param name="inHand">What is set aside, in currency; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public double? Funded(decimal inHand)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inHand);
        return FullyFunded.Likely == 0 ? null : (double)inHand / (double)FullyFunded.Likely;
    }

    /// <summary>The study as people read it: <c>3,068 a year, fully funded 25,879</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerYear.Likely:N0} a year, fully funded {FullyFunded.Likely:N0}");
}
