using ScottPlot;
using ScottPlot.Plottables;

namespace QuoteConsole.Pictures;

/// <summary>The jobs of a project over the calendar: choices and orders, work on site, and the days it may be late.</summary>
internal static class GanttPicture
{
    private const int Around = 50;
    private const int Row = 34;
    private const double Site = 0.56;
    private const double Lead = 0.2;

    /// <param name="jobs">The jobs, each with dates.</param>
    /// <param name="today">The day to mark.</param>
    public static Picture Of(IReadOnlyList<JobSpan> jobs, DateOnly today)
    {
        Plot plot = Plots.New();
        DateOnly first = jobs.Min(job => job.First);
        DateOnly last = jobs.Max(job => job.Latest);
        for (int at = 0; at < jobs.Count; at++)
        {
            JobSpan job = jobs[at];
            double row = jobs.Count - at;
            Bar(plot, row, job.First, job.Last, Lead, Palette.Line);
            Bar(plot, row, job.Site, job.Last, Site, job.IsCritical ? Palette.Accent : Palette.Soft);
            if (job.Latest > job.Last)
            {
                LinePlot spare = plot.Add.Line(Plots.At(job.Last) + 1, row, Plots.At(job.Latest) + 1, row);
                (spare.LineColor, spare.LineWidth) = (Palette.Muted, 1);
            }
        }

        if (today >= first && today <= last)
        {
            VerticalLine mark = plot.Add.VerticalLine(Plots.At(today) + 0.5, 1, Palette.Ink);
            mark.EnableAutoscale = false;
        }

        Plots.Names(plot, [.. jobs.Select(job => job.Name)]);
        Plots.Months(plot, first, last);
        plot.Grid.XAxisStyle.IsVisible = true;
        plot.Axes.SetLimits(Plots.At(first), Plots.At(last) + 2, 0.4, jobs.Count + 0.6);
        return new(plot, Around + (Row * jobs.Count));
    }

    private static void Bar(Plot plot, double row, DateOnly from, DateOnly to, double size, Color color) => plot.Add.Bar(new Bar
    {
        Position = row,
        ValueBase = Plots.At(from),
        Value = Plots.At(to) + 1,
        Size = size,
        Orientation = Orientation.Horizontal,
        FillColor = color,
        LineWidth = 0,
    });
}
