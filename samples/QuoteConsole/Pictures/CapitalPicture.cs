using System.Globalization;
using Estimator;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace QuoteConsole.Pictures;

/// <summary>What is spent in each year of a capital plan, and what of it waiting adds.</summary>
internal static class CapitalPicture
{
    private const int Height = 260;
    private const double BarYears = 0.6;

    public static Picture Of(CapitalPlan plan)
    {
        Plot plot = Plots.New();
        foreach (CapitalYear year in plan.Years)
        {
            double work = (double)(year.Cost - year.Waiting);
            plot.Add.Bar(new Bar { Position = year.Year, Value = work, Size = BarYears, FillColor = Palette.Accent, LineWidth = 0 });
            plot.Add.Bar(new Bar { Position = year.Year, ValueBase = work, Value = (double)year.Cost, Size = BarYears, FillColor = Palette.Soft, LineWidth = 0 });
        }

        plot.Axes.Bottom.TickGenerator = new NumericManual([.. plan.Years.Select(year => (double)year.Year)], [.. plan.Years.Select(year => year.Year.ToString(CultureInfo.InvariantCulture))]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(plan.Years[0].Year - 1, plan.Years[^1].Year + 1, 0, (double)plan.Years.Max(year => year.Cost) * 1.08);
        Plots.Amounts(plot.Axes.Left);
        return new(plot, Height);
    }
}
