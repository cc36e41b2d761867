using ScottPlot;
using ScottPlot.Plottables;

namespace QuoteConsole.Pictures;

/// <summary>Cumulative amounts over time: what is planned with its range, and what is earned, paid and forecast.</summary>
internal static class SCurve
{
    private const int Height = 380;
    private const float Thick = 2.5f;
    private const float Point = 9;
    private const double Above = 1.06;

    /// <param name="plan">What is to be spent by each date, with its range; two points at least.</param>
    /// <param name="name">What the plan is.</param>
    /// <param name="standing">How it stands; null where nothing is reported.</param>
    public static Picture Of(IReadOnlyList<PlannedPoint> plan, string name, CurveStanding? standing = null)
    {
        Plot plot = Plots.New();
        double[] dates = [.. plan.Select(point => Plots.At(point.Date))];
        FillY range = plot.Add.FillY(dates, [.. plan.Select(point => (double)point.Low)], [.. plan.Select(point => (double)point.High)]);
        (range.FillColor, range.LineWidth, range.LegendText) = (Palette.Soft.WithAlpha(0.45), 0, "Eight of ten lie here");
        Line(plot, dates, [.. plan.Select(point => (double)point.Likely)], name, Palette.Muted);
        DateOnly last = plan[^1].Date;
        double most = (double)plan.Max(point => point.High);
        if (standing is not null)
        {
            Stand(plot, plan[0].Date, standing);
            last = standing.ForecastLatest > last ? standing.ForecastLatest.Value : last;
            most = Math.Max(most, (double)(standing.ForecastHigh ?? standing.Actual));
        }

        Plots.Months(plot, plan[0].Date, last);
        Plots.Amounts(plot.Axes.Left);
        plot.Axes.SetLimits(Plots.At(plan[0].Date), Plots.At(last) + 1, 0, most * Above);
        plot.ShowLegend(Alignment.UpperLeft);
        return new(plot, Height);
    }

    /// <summary>What is earned and paid until the day of the report, straight since the start; then where the forecasts end.</summary>
    private static void Stand(Plot plot, DateOnly start, CurveStanding standing)
    {
        double[] until = [Plots.At(start), Plots.At(standing.Date)];
        Until(plot, until, (double)standing.Earned, "Earned", Palette.Accent);
        Until(plot, until, (double)standing.Actual, "Paid", Palette.Ink);
        if (standing is { ForecastLow: { } low, ForecastLikely: { } likely, ForecastHigh: { } high, ForecastFinish: { } finish, ForecastEarliest: { } early, ForecastLatest: { } late })
        {
            Thin(plot, [until[1], Plots.At(finish)], [(double)standing.Actual, (double)likely], "Forecast, with its range");
            Thin(plot, [Plots.At(finish), Plots.At(finish)], [(double)low, (double)high]);
            Thin(plot, [Plots.At(early), Plots.At(late)], [(double)likely, (double)likely]);
        }
    }

    private static void Until(Plot plot, double[] dates, double amount, string name, Color color)
    {
        Line(plot, dates, [0, amount], name, color);
        plot.Add.Marker(dates[^1], amount, MarkerShape.FilledCircle, Point, color);
    }

    private static void Thin(Plot plot, double[] x, double[] y, string name = "") => Line(plot, x, y, name, Palette.Ink).LineWidth = 1;

    private static Scatter Line(Plot plot, double[] x, double[] y, string name, Color color)
    {
        Scatter line = plot.Add.Scatter(x, y);
        (line.Color, line.LineWidth, line.MarkerSize, line.LegendText) = (color, Thick, 0, name);
        return line;
    }
}
