using Estimator;

namespace QuoteShared.Homes;

/// <summary>Painting all rooms.</summary>
internal sealed class InteriorJob : BulkJob
{
    public override string Name => "interior";

    public override string Title => "Interior painting";

    public override IReadOnlyList<HomeColumn> Columns { get; } =
    [
        HomeColumn.FloorArea, HomeColumn.Bedrooms, HomeColumn.Condition, HomeColumn.HomeType, HomeColumn.Furnishing,
        HomeColumn.State, HomeColumn.PaintType, HomeColumn.PaintGrade, HomeColumn.YearBuilt, HomeColumn.Coats,
    ];

    protected override void Price(HomeBlock block, HomeEstimator estimator, DateOnly? asOf)
    {
        int count = block.Count;
        InteriorColumns homes = new()
        {
            Count = count,
            FloorArea = block.FloorArea.AsSpan(0, count),
            Bedrooms = block.Bedrooms.AsSpan(0, count),
            Condition = block.Condition.AsSpan(0, count),
            HomeType = block.HomeType.AsSpan(0, count),
            Furnishing = block.Furnishing.AsSpan(0, count),
            PaintType = block.PaintType.AsSpan(0, count),
            PaintGrade = block.PaintGrade.AsSpan(0, count),
            State = block.State.AsSpan(0, count),
            YearBuilt = block.YearBuilt.AsSpan(0, count),
            Coats = block.Coats.AsSpan(0, count),
        };
        estimator.Quote(homes, block.Quotes, new() { AsOf = asOf });
    }

    protected override Job JobOf(HomeBlock block, int row) => new InteriorPainting
    {
        Coats = block.Coats[row] == 0 ? null : block.Coats[row],
        House = new()
        {
            FloorArea = AreaOf(block.FloorArea[row]),
            Bedrooms = block.Bedrooms[row] == ExteriorColumns.Unknown ? null : block.Bedrooms[row],
            YearBuilt = block.YearBuilt[row] == 0 ? null : block.YearBuilt[row],
        },
    };
}
