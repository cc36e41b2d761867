using Estimator;

namespace QuoteConsole.Pictures;

/// <summary>How busy the crews of a trade are: crew-days at work in each month, and those there are.</summary>
internal static class LoadPicture
{
    private const int Height = 240;

    /// <param name="months">The months of one trade, one at least.</param>
    public static Picture Of(IReadOnlyList<CrewMonth> months) => Plots.MonthBars(
        [.. months.Select(month => month.Month)],
        [.. months.Select(month => month.AtWork)],
        months.Max(month => Math.Max(month.AtWork, month.ThereAre)),
        (plot, i, at) => Plots.Mark(plot, at - Plots.HalfMonth, months[i].ThereAre, at + Plots.HalfMonth, months[i].ThereAre),
        Height);
}
