using Estimator;
using ScottPlot;
using ScottPlot.Plottables;

namespace QuoteConsole.Pictures;

/// <summary>How busy the crews of a trade are: crew-days at work in each month, and those there are.</summary>
internal static class LoadPicture
{
    private const int Height = 240;
    private const double BarDays = 20;
    private const int Half = 14;

    /// <param name="months">The months of one trade, one at least.</param>
    public static Picture Of(IReadOnlyList<CrewMonth> months)
    {
        Plot plot = Plots.New();
        foreach (CrewMonth month in months)
        {
            double at = Plots.At(month.Month) + Half;
            plot.Add.Bar(new Bar { Position = at, Value = month.AtWork, Size = BarDays, FillColor = Palette.Accent, LineWidth = 0 });
            LinePlot there = plot.Add.Line(at - Half, month.ThereAre, at + Half, month.ThereAre);
            (there.LineColor, there.LineWidth) = (Palette.Ink, 1.5f);
        }

        DateOnly end = months[^1].Month.AddMonths(1);
        plot.Axes.SetLimits(Plots.At(months[0].Month), Plots.At(end), 0, months.Max(month => Math.Max(month.AtWork, month.ThereAre)) * 1.08);
        Plots.Months(plot, months[0].Month, end.AddDays(-1));
        Plots.Amounts(plot.Axes.Left);
        return new(plot, Height);
    }
}
