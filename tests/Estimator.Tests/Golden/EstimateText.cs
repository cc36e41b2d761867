using System.Globalization;

namespace Estimator.Tests.Golden;

/// <summary>An estimate as aligned plain text, the job on its first line.</summary>
internal static class EstimateText
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static IEnumerable<string> Of(string json)
    {
        Assert.True(EstimatorJson.TryReadJob(json, out Job? job, out _), json);
        Estimate estimate = HomeEstimator.Default.Estimate(job);
        DayRange days = estimate.Plan.WorkingDays;
        return
        [
            json,
            "",
            string.Create(Culture, $"{estimate.Total.Currency} as of {estimate.AsOf:yyyy-MM-dd}; working days {days.Low} / {days.Likely} / {days.High}"),
            "",
            $"{"activity",-20}{"quantity",13} {"unit",-6}{"hours",12}{"labor",15}{"material",15}{"equipment",13}{"low",15}{"likely",15}{"high",15}",
            .. estimate.Lines.Select(Row),
            string.Create(Culture, $"{"total",-20}{"",74}{Money(estimate.Total.Range)}"),
        ];
    }

    private static string Row(EstimateLine line) => string.Create(
        Culture,
        $"{line.Activity,-20}{line.Quantity,13:N3} {line.Unit,-6}{line.Hours,12:N3}{line.Labor,15:N2}{line.Material,15:N2}{line.Equipment,13:N2}{Money(line.Cost)}");

    private static string Money(CostRange range) =>
        string.Create(Culture, $"{range.Low,15:N2}{range.Likely,15:N2}{range.High,15:N2}");
}
