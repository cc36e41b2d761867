namespace Estimator.Tests.Laws;

public sealed class UnitsLaw
{
    [Law]
    public void Units_MetricHouseCostsTheSame(ExteriorPainting job)
    {
        ExteriorPainting metric = job with { House = Metric(job.House), PaintableArea = Metric(job.PaintableArea), Trim = Metric(job.Trim) };
        IsSame(job, metric);
    }

    [Law]
    public void Units_MetricRoomsCostTheSame(InteriorPainting job)
    {
        InteriorPainting metric = job.Each(room => room with
        {
            Length = Metric(room.Length),
            Width = Metric(room.Width),
            FloorArea = Metric(room.FloorArea),
            Walls = room.Walls?.Select(wall => Metric(wall)!.Value).ToArray(),
            WallArea = Metric(room.WallArea),
            Height = Metric(room.Height),
            HighestPoint = Metric(room.HighestPoint),
            BuiltIns = Metric(room.BuiltIns),
            Crown = Metric(room.Crown),
            Railing = Metric(room.Railing),
        });
        IsSame(job, metric with { House = Metric(job.House), CeilingHeight = Metric(job.CeilingHeight) });
    }

    [RemodelLaw]
    public void Units_MetricRemodelCostsTheSame(Remodel job) =>
        IsSame(job, job with { House = job.House with { FloorArea = Metric(job.House.FloorArea) }, Area = Metric(job.Area) });

    private static void IsSame(Job job, Job metric)
    {
        (Estimate asked, Estimate inMetric) = (Cost.Of(job), Cost.Of(metric));
        Cost.IsSame(asked, inMetric);
        Assert.Equal(asked.Hash, inMetric.Hash);
    }

    private static House Metric(House house) =>
        house with { FloorArea = Metric(house.FloorArea), StoryHeight = Metric(house.StoryHeight) };

    private static Area? Metric(Area? area) => area is { } given ? Area.FromSquareMeters(given.SquareFeet * 0.09290304) : null;

    private static Length? Metric(Length? length) => length is { } given ? Length.FromMeters(given.Feet * 0.3048) : null;
}
