namespace Estimator.Tests.Laws;

public sealed class UnitsLaw
{
    [Law]
    public void Units_MetricHouseCostsTheSame(ExteriorPainting job)
    {
        ExteriorPainting metric = job.On(house => house with
        {
            FloorArea = Metric(house.FloorArea),
            StoryHeight = Metric(house.StoryHeight),
        });
        metric = metric with { PaintableArea = Metric(job.PaintableArea), Trim = Metric(job.Trim) };
        Cost.IsSame(job, metric);
        Assert.Equal(Cost.Of(job).Hash, Cost.Of(metric).Hash);
    }

    private static Area? Metric(Area? area) => area is { } given ? Area.FromSquareMeters(given.SquareFeet * 0.09290304) : null;

    private static Length? Metric(Length? length) => length is { } given ? Length.FromMeters(given.Feet * 0.3048) : null;
}
