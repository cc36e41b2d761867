using Estimator;
using ScottPlot;
using ScottPlot.Plottables;

namespace QuoteConsole.Pictures;

/// <summary>What is paid month by month, each with its range.</summary>
internal static class CashPicture
{
    private const int Height = 300;
    private const double BarDays = 20;
    private const int Half = 14;

    /// <param name="months">The months, one at least.</param>
    public static Picture Of(IReadOnlyList<CashMonth> months)
    {
        Plot plot = Plots.New();
        foreach (CashMonth month in months)
        {
            double at = Plots.At(month.Month) + Half;
            plot.Add.Bar(new Bar { Position = at, Value = (double)month.Paid, Size = BarDays, FillColor = Palette.Accent, LineWidth = 0 });
            if (month.High > month.Low)
            {
                LinePlot range = plot.Add.Line(at, (double)month.Low, at, (double)month.High);
                (range.LineColor, range.LineWidth) = (Palette.Ink, 1.5f);
            }
        }

        DateOnly end = months[^1].Month.AddMonths(1);
        plot.Axes.SetLimits(Plots.At(months[0].Month), Plots.At(end), 0, (double)months.Max(month => Math.Max(month.High, month.Paid)) * 1.08);
        Plots.Months(plot, months[0].Month, end.AddDays(-1));
        Plots.Amounts(plot.Axes.Left);
        return new(plot, Height);
    }
}
