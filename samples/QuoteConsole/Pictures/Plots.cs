using System.Globalization;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace QuoteConsole.Pictures;

/// <summary>What all plots have in common: a quiet grid, months along the bottom, amounts in thousands or millions.</summary>
internal static class Plots
{
    private const int TextSize = 13;
    private const int MostMonths = 12;
    private const int MonthsInYear = 12;
    private const float LegendSize = 13;
    private const double BarDays = 20;
    private const double Margin = 1.08;
    private const float MarkWidth = 1.5f;

    /// <summary>Days from the first to the middle of a month.</summary>
    public const int HalfMonth = 14;

    private static readonly int[] Steps = [1, 2, 3, 6, MonthsInYear];

    public static Plot New()
    {
        Plot plot = new();
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Color(Palette.Muted);
        plot.Grid.MajorLineColor = Palette.Line;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.IsVisible = false;
        foreach (IAxis axis in plot.Axes.GetAxes())
        {
            (axis.TickLabelStyle.FontSize, axis.MinorTickStyle.Length, axis.MajorTickStyle.Length) = (TextSize, 0, 0);
        }

        plot.Legend.BackgroundColor = Colors.Transparent;
        plot.Legend.OutlineColor = Colors.Transparent;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.FontColor = Palette.Ink;
        plot.Legend.FontSize = LegendSize;
        return plot;
    }

    /// <summary>A bar for each month, and what stands over it.</summary>
    /// <param name="months">The first days of the months, one at least.</param>
    /// <param name="heights">The heights of the bars.</param>
    /// <param name="most">The top of the picture, but for a margin.</param>
    /// <param name="mark">Draws over a bar: its number, and the middle of the month.</param>
    /// <param name="height">The height of the picture.</param>
    public static Picture MonthBars(IReadOnlyList<DateOnly> months, IReadOnlyList<double> heights, double most, Action<Plot, int, double> mark, int height)
    {
        Plot plot = New();
        for (int i = 0; i < months.Count; i++)
        {
            double at = At(months[i]) + HalfMonth;
            plot.Add.Bar(new Bar { Position = at, Value = heights[i], Size = BarDays, FillColor = Palette.Accent, LineWidth = 0 });
            mark(plot, i, at);
        }

        DateOnly end = months[^1].AddMonths(1);
        plot.Axes.SetLimits(At(months[0]), At(end), 0, most * Margin);
        Months(plot, months[0], end.AddDays(-1));
        Amounts(plot.Axes.Left);
        return new(plot, height);
    }

    /// <summary>A thin line in the color of text.</summary>
    public static void Mark(Plot plot, double fromX, double fromY, double toX, double toY)
    {
        LinePlot line = plot.Add.Line(fromX, fromY, toX, toY);
        (line.LineColor, line.LineWidth) = (Palette.Ink, MarkWidth);
    }

    /// <summary>A date on an axis.</summary>
    public static double At(DateOnly date) => date.DayNumber;

    /// <summary>Months along the bottom, as many as there is room for.</summary>
    public static void Months(Plot plot, DateOnly first, DateOnly last)
    {
        DateOnly month = new(first.Year, first.Month, 1);
        int months = ((last.Year - month.Year) * MonthsInYear) + last.Month - month.Month + 1;
        int step = Steps.FirstOrDefault(step => months <= step * MostMonths, MonthsInYear);
        DateOnly[] marks = [.. Enumerable.Range(0, months).Select(month.AddMonths).Where(mark => mark >= first && mark <= last && (mark.Month - 1) % step == 0)];
        plot.Axes.Bottom.TickGenerator = new NumericManual([.. marks.Select(At)], [.. marks.Select(TextOf)]);
        plot.Grid.XAxisStyle.IsVisible = false;

        string TextOf(DateOnly mark) => mark.ToString(step == MonthsInYear ? "yyyy" : mark == marks[0] || mark.Month == 1 ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
    }

    /// <summary>Amounts on an axis, with few digits.</summary>
    public static void Amounts(IAxis axis) => axis.TickGenerator = new NumericAutomatic { LabelFormatter = Amount };

    /// <summary>Names down the left side, the first at the top.</summary>
    public static void Names(Plot plot, IReadOnlyList<string> names)
    {
        plot.Axes.Left.TickGenerator = new NumericManual([.. names.Select((_, at) => (double)(names.Count - at))], [.. names.Select(Cut)]);
        plot.Axes.Left.TickLabelStyle.ForeColor = Palette.Ink;
        plot.Grid.YAxisStyle.IsVisible = false;
    }

    private static string Amount(double amount) => Math.Abs(amount) switch
    {
        >= 1e6 => (amount / 1e6).ToString("#,0.##", CultureInfo.InvariantCulture) + " M",
        >= 1e3 => (amount / 1e3).ToString("#,0.##", CultureInfo.InvariantCulture) + " k",
        _ => amount.ToString("#,0.##", CultureInfo.InvariantCulture),
    };

    private static string Cut(string name)
    {
        const int Longest = 34;
        return name.Length <= Longest ? name : name[..(Longest - 1)] + "…";
    }
}
