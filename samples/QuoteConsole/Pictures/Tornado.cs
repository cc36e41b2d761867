using System.Globalization;
using Estimator;
using ScottPlot;

namespace QuoteConsole.Pictures;

/// <summary>What makes a total uncertain: for each how far below and above its likely cost it may lie, the widest at the top.</summary>
internal static class Tornado
{
    private const int Around = 50;
    private const int Row = 28;
    private const double BarHeight = 0.62;

    /// <param name="rows">Names and costs, the widest first, one at least.</param>
    public static Picture Of(IReadOnlyList<(string Name, CostRange Cost)> rows)
    {
        Plot plot = Plots.New();
        for (int at = 0; at < rows.Count; at++)
        {
            Side(plot, rows.Count - at, -(double)(rows[at].Cost.Likely - rows[at].Cost.Low), Palette.Soft);
            Side(plot, rows.Count - at, (double)(rows[at].Cost.High - rows[at].Cost.Likely), Palette.Accent);
        }

        double left = rows.Max(row => (double)(row.Cost.Likely - row.Cost.Low));
        double right = rows.Max(row => (double)(row.Cost.High - row.Cost.Likely));
        Plots.Names(plot, [.. rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Name} ({row.Cost.Likely:N0})"))]);
        Plots.Amounts(plot.Axes.Bottom);
        plot.Axes.SetLimits(-left * 1.05, Math.Max(1, right * 1.05), 0.4, rows.Count + 0.6);
        return new(plot, Around + (Row * rows.Count));
    }

    private static void Side(Plot plot, double row, double width, Color color) =>
        plot.Add.Bar(new Bar { Position = row, Value = width, Size = BarHeight, Orientation = Orientation.Horizontal, FillColor = color, LineWidth = 0 });
}
