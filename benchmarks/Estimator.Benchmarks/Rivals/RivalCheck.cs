using System.Globalization;

namespace Estimator.Benchmarks;

/// <summary>A rival that computes something else is no rival: its prices are compared with the library's.</summary>
internal static class RivalCheck
{
    /// <summary>No difference.</summary>
    public const double Exact = 0;

    /// <summary>
    /// A row of half a cent goes up in one and to even in the other. A few rows of one house (two coats of one paint cost
    /// the same) may be such, and a cent of likely moves the high by less than two.
    /// </summary>
    public const double HalfCents = 0.10;

    /// <summary>Compares prices row by row.</summary>
    /// <param name="name">Whose prices.</param>
    /// <param name="quotes">The rival's prices, of the first homes.</param>
    /// <param name="ours">The library's.</param>
    /// <param name="tolerance">Largest difference that is none, in currency.</param>
    /// <returns>What was compared, in words.</returns>
    /// <exception cref="InvalidOperationException">The prices are not the same.</exception>
    public static string Compare(string name, IEnumerable<PlainQuote> quotes, SampleQuotes ours, double tolerance)
    {
        (int homes, int different, double largest) = (0, 0, 0);
        foreach (PlainQuote quote in quotes)
        {
            double gap = quote.Gap(ours[homes++]);
            different += gap == 0 ? 0 : 1;
            largest = double.IsNaN(gap) ? double.PositiveInfinity : Math.Max(largest, gap);
        }

        string report = string.Create(
            CultureInfo.InvariantCulture, $"{name}: {different} of {homes} homes differ, largest difference {largest:0.00}");
        return homes > 0 && largest <= tolerance ? report : throw new InvalidOperationException(report);
    }
}
