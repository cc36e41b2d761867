using Estimator;

namespace QuoteConsole.Pictures;

/// <summary>How a project stands on a day, and where its forecasts end; those that cannot be reckoned yet are absent.</summary>
internal sealed record CurveStanding(DateOnly Date, decimal Earned, decimal Actual)
{
    public decimal? ForecastLow { get; init; }

    public decimal? ForecastLikely { get; init; }

    public decimal? ForecastHigh { get; init; }

    public DateOnly? ForecastEarliest { get; init; }

    public DateOnly? ForecastFinish { get; init; }

    public DateOnly? ForecastLatest { get; init; }

    public static CurveStanding? Of(ProjectStanding? standing)
    {
        if (standing is null)
        {
            return null;
        }

        ForecastCost? forecast = standing.Forecasts.FirstOrDefault(one => one.Method == Forecast.AtCostSoFar);
        return new(standing.Date, standing.Value.Earned, standing.Value.Actual)
        {
            ForecastLow = forecast?.Low,
            ForecastLikely = forecast?.Likely,
            ForecastHigh = forecast?.High,
            ForecastEarliest = standing.EarliestFinish,
            ForecastFinish = standing.ForecastFinish,
            ForecastLatest = standing.LatestFinish,
        };
    }
}
