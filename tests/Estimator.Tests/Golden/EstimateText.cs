using System.Globalization;

namespace Estimator.Tests.Golden;

/// <summary>An estimate as aligned plain text, the job on its first line.</summary>
internal static class EstimateText
{
    private const int LeastActivity = 20;
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static IEnumerable<string> Of(string json)
    {
        Assert.True(EstimatorJson.TryReadJob(json, out Job? job, out _), json);
        Estimate estimate = HomeEstimator.Default.Estimate(job);
        DayRange days = estimate.Plan.WorkingDays;
        DayRange site = estimate.Plan.OnSiteDays;
        int room = estimate.Lines.Max(line => line.Room?.Length + 2) ?? 0;
        int activity = Math.Max(LeastActivity, estimate.Lines.Max(line => line.Activity.Length) + 1);
        return
        [
            json,
            "",
            string.Create(Culture, $"{estimate.Total.Currency} as of {estimate.AsOf:yyyy-MM-dd}; working days {days.Low} / {days.Likely} / {days.High}, {site.Low} / {site.Likely} / {site.High} on site"),
            "",
            $"{(room > 0 ? "room" : "").PadRight(room)}{"activity".PadRight(activity)}{"quantity",13} {"unit",-6}{"hours",12}{"labor",15}{"material",15}{"equipment",13}{"low",15}{"likely",15}{"high",15}",
            .. estimate.Lines.Select(line => (line.Room ?? "").PadRight(room) + line.Activity.PadRight(activity) + Row(line)),
            string.Create(Culture, $"{"total".PadRight(room + activity)}{"",74}{Money(estimate.Total.Range)}"),
            "",
            .. estimate.Plan.Steps.GroupBy(step => step.Day).Select(day => string.Create(Culture, $"day {day.Key,-4}{string.Join(' ', day.Select(step => step.Activity))}")),
            .. estimate.Repaint is { } cycle ? Repaint(cycle) : [],
        ];
    }

    private static string Row(EstimateLine line) => string.Create(
        Culture,
        $"{line.Quantity,13:N3} {line.Unit,-6}{line.Hours,12:N3}{line.Labor,15:N2}{line.Material,15:N2}{line.Equipment,13:N2}{Money(line.Cost)}");

    private static IEnumerable<string> Repaint(RepaintCycle cycle) =>
    [
        "",
        string.Create(Culture, $"repaint in {cycle.NextYear}; {cycle.CostPerYear} a year"),
        .. cycle.Surfaces.Select(one => string.Create(
            Culture, $"{one.Surface}: {one.Years.Low:0.0} / {one.Years.Likely:0.0} / {one.Years.High:0.0} years, due in {one.NextYear}")),
    ];

    private static string Money(CostRange range) =>
        string.Create(Culture, $"{range.Low,15:N2}{range.Likely,15:N2}{range.High,15:N2}");
}
