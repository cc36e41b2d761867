using Estimator;

namespace QuoteConsole.Pictures;

/// <summary>What is paid month by month, each with its range.</summary>
internal static class CashPicture
{
    private const int Height = 300;

    /// <param name="months">The months, one at least.</param>
    public static Picture Of(IReadOnlyList<CashMonth> months) => Plots.MonthBars(
        [.. months.Select(month => month.Month)],
        [.. months.Select(month => (double)month.Paid)],
        (double)months.Max(month => Math.Max(month.High, month.Paid)),
        (plot, i, at) =>
        {
            if (months[i].High > months[i].Low)
            {
                Plots.Mark(plot, at, (double)months[i].Low, at, (double)months[i].High);
            }
        },
        Height);
}
