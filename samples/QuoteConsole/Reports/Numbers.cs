using System.Globalization;
using Estimator;

namespace QuoteConsole.Reports;

/// <summary>Numbers as managers compare them: whole amounts, so that columns can be added up.</summary>
internal static class Numbers
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Whole(decimal amount) => amount.ToString("N0", Plain);

    /// <summary>With its sign.</summary>
    public static string Signed(decimal amount) => amount.ToString("+#,0;-#,0;0", Plain);

    public static string Range(CostRange range) => Range(range.Low, range.High);

    public static string Range(decimal low, decimal high) => $"{Whole(low)} - {Whole(high)}";

    /// <summary>An index to three digits; nothing where there is none.</summary>
    public static string Index(double? index) => index?.ToString("0.000", Plain) ?? "none yet";

    public static string Month(DateOnly month) => month.ToString("MMM yyyy", Plain);

    /// <summary>A number with what is counted, one or many.</summary>
    public static string Count(int count, string one, string many) => $"{Whole(count)} {(count == 1 ? one : many)}";
}
