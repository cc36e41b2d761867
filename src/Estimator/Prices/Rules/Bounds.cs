using System.Globalization;

namespace Estimator;

/// <summary>The least and the most of the numbers of a book that are not figures: one place for all.</summary>
/// <remarks>As those of <see cref="FigureBounds"/> they are far from anything real, and near enough that no product of them leaves what can be priced.</remarks>
internal static class Bounds
{
    public static readonly Bound Factor = new(0, 1000);
    public static readonly Bound Share = new(0, 1);
    public static readonly Bound Multiple = new(0, 10);

    /// <summary>Of a kind of room, ft.</summary>
    public static readonly Bound Side = new(1, 1000);
    public static readonly Bound Count = new(0, 1000);
    public static readonly Bound Wear = new(0.01, 100);

    public static readonly Bound Population = new(1, 10_000_000_000);

    /// <summary>Prices of a place beside those of the country, and a wage, in the book's currency an hour.</summary>
    public static readonly Bound Level = new(0.01, 100);
    public static readonly Bound Wage = new(0.01, 100_000);
    public static readonly Bound Deposit = new(0, 10_000_000);

    public static readonly Bound Index = new(0.01, 1_000_000);

    /// <summary>Years of law, of sources and of figures.</summary>
    public static readonly Bound Year = new(CountryRules.FirstYear, CountryRules.LastYear);

    /// <summary>Years a coat lasts with all factors at their most.</summary>
    public static readonly Bound Life = new(0, 5000);

    /// <summary>Size of a can, in what it is sold by.</summary>
    public static readonly Bound Can = new(0.001, 1_000_000);

    /// <summary>Ends of the usual ranges of a book, as shares of the likely.</summary>
    public static readonly Bound Below = new(0, 1);
    public static readonly Bound Above = new(1, 100);

    /// <summary>Of a scope, in its unit.</summary>
    public static readonly Bound Size = new(0, 1_000_000);

    /// <summary>Hours after a step: five years.</summary>
    public static readonly Bound Wait = new(0, 43_800);
    public static readonly Bound Crew = new(1, 100);

    /// <summary>Hours of a step for one unit of what it is done to, with all factors at their most.</summary>
    public static readonly Bound StepHours = new(0, 10_000);

    /// <summary>The same for a square foot, or a foot.</summary>
    public static readonly Bound SizeHours = new(0, 100);

    /// <summary>Money of a step for one unit of what it is done to, with all factors at their most.</summary>
    public static readonly Bound StepMoney = new(0, 1_000_000);

    /// <param name="Least">The least it may be.</param>
    /// <param name="Most">The most it may be.</param>
    internal readonly record struct Bound(double Least, double Most)
    {
        /// <summary>Notes a number that is out of bounds, or none.</summary>
        public void Check(string at, double number, List<string> problems)
        {
            if (Refuses(number) is { } problem)
            {
                problems.Add($"{at}: {problem}");
            }
        }

        /// <summary>Why a number is not accepted; null if it is.</summary>
        public string? Refuses(double number) => number >= Least && number <= Most ? null
            : string.Create(CultureInfo.InvariantCulture, $"{number} is not accepted; give {Least} to {Most}.");
    }
}
