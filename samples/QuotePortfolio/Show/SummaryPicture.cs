using System.Globalization;
using ScottPlot;
using ScottPlot.MultiplotLayouts;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace QuotePortfolio.Show;

/// <summary>The totals by siding and by state as bars, each with its range.</summary>
internal static class SummaryPicture
{
    private const int Width = 1200;
    private const int BarHeight = 22;
    private const int AroundBars = 120;
    private const int MostBars = 25;
    private const int RangeWidth = 3;
    private const int TitleSize = 16;

    /// <exception cref="UsageException">The file is neither PNG nor SVG.</exception>
    public static void CheckName(string? path)
    {
        if (path is not null && !IsSvg(path) && !Path.GetExtension(path).Equals(".png", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--picture: '{Path.GetFileName(path)}' should end in .png or .svg.");
        }
    }

    public static void Save(string path, PortfolioOrder order, PortfolioTotals totals)
    {
        GroupTotal[] sidings = [.. SummaryView.Sorted(totals.BySiding())];
        GroupTotal[] states = [.. SummaryView.Sorted(totals.ByState()).Take(MostBars)];
        Multiplot both = new() { Layout = new Columns() };
        both.Reset(Bars($"{order.Job.Title}, by siding", sidings, order.Estimator.PriceBook.Currency));
        both.AddPlot(Bars(states.Length == MostBars ? $"The {MostBars} dearest states" : "By state", states, order.Estimator.PriceBook.Currency));
        int height = AroundBars + (BarHeight * Math.Max(Math.Max(sidings.Length, states.Length), MostBars / 2));
        using (FileStream file = OutputFile.Create(OutputFile.PartOf(path)))
        {
            if (IsSvg(path))
            {
                using SKCanvas canvas = SKSvgCanvas.Create(new SKRect(0, 0, Width, height), file);
                both.Render(canvas, new PixelRect(0, Width, height, 0));
            }
            else
            {
                using SKSurface surface = SKSurface.Create(new SKImageInfo(Width, height));
                both.Render(surface.Canvas, new PixelRect(0, Width, height, 0));
                using SKData png = surface.Snapshot().Encode(SKEncodedImageFormat.Png, quality: 100);
                png.SaveTo(file);
            }
        }

        OutputFile.Publish(path);
    }

    private static bool IsSvg(string path) => Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase);

    private static Plot Bars(string title, GroupTotal[] groups, string currency)
    {
        Plot plot = new();
        (double unit, string name) = UnitOf(groups);
        for (int at = 0; at < groups.Length; at++)
        {
            Bar bar = new()
            {
                Position = groups.Length - at,
                Value = (double)groups[at].Cost.Likely / unit,
                Orientation = Orientation.Horizontal,
                FillColor = Colors.Teal,
                LineWidth = 0,
            };
            plot.Add.Bar(bar);
            LinePlot range = plot.Add.Line((double)groups[at].Cost.Low / unit, bar.Position, (double)groups[at].Cost.High / unit, bar.Position);
            (range.LineColor, range.LineWidth) = (Colors.DarkOrange, RangeWidth);
        }

        plot.Title(title, TitleSize);
        plot.XLabel($"{(currency == "USD" ? "$" : currency)} {name}: likely, and the range of eight times in ten");
        Label(plot, groups);
        return plot;
    }

    private static void Label(Plot plot, GroupTotal[] groups)
    {
        plot.Axes.Left.TickGenerator = new NumericManual(
            [.. groups.Select((_, at) => (double)(groups.Length - at))],
            [.. groups.Select(group => $"{group.Name} ({group.Homes.ToString("N0", CultureInfo.InvariantCulture)})")]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { LabelFormatter = value => value.ToString("#,0.##", CultureInfo.InvariantCulture) };
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(0, 1.05 * groups.Select(group => (double)group.Cost.High).DefaultIfEmpty(1).Max() / UnitOf(groups).Unit, 0.3, groups.Length + 0.7);
    }

    /// <summary>Thousands, millions or billions, so that the axis has few digits.</summary>
    private static (double Unit, string Name) UnitOf(GroupTotal[] groups) =>
        groups.Select(group => (double)group.Cost.High).DefaultIfEmpty(0).Max() switch
        {
            >= 2e9 => (1e9, "billion"),
            >= 2e6 => (1e6, "million"),
            >= 2e3 => (1e3, "thousand"),
            _ => (1, ""),
        };
}
