using Estimator;

namespace QuoteShared.Homes;

/// <summary>Painting the outside.</summary>
internal sealed class ExteriorJob : BulkJob
{
    public override string Name => "exterior";

    public override string Title => "Exterior painting";

    public override IReadOnlyList<HomeColumn> Columns { get; } =
    [
        HomeColumn.FloorArea, HomeColumn.PaintableArea, HomeColumn.Stories, HomeColumn.Siding, HomeColumn.Condition, HomeColumn.HomeType,
        HomeColumn.State, HomeColumn.PaintType, HomeColumn.PaintGrade, HomeColumn.YearBuilt, HomeColumn.Coats,
    ];

    protected override void Price(HomeBlock block, HomeEstimator estimator, DateOnly? asOf)
    {
        int count = block.Count;
        ExteriorColumns homes = new()
        {
            Count = count,
            FloorArea = block.FloorArea.AsSpan(0, count),
            PaintableArea = block.PaintableArea.AsSpan(0, count),
            Stories = block.Stories.AsSpan(0, count),
            Siding = block.Siding.AsSpan(0, count),
            Condition = block.Condition.AsSpan(0, count),
            HomeType = block.HomeType.AsSpan(0, count),
            PaintType = block.PaintType.AsSpan(0, count),
            PaintGrade = block.PaintGrade.AsSpan(0, count),
            State = block.State.AsSpan(0, count),
            YearBuilt = block.YearBuilt.AsSpan(0, count),
            Coats = block.Coats.AsSpan(0, count),
        };
        estimator.Quote(homes, block.Quotes, new() { AsOf = asOf });
    }

    protected override Job JobOf(HomeBlock block, int row) => new ExteriorPainting
    {
        PaintableArea = AreaOf(block.PaintableArea[row]),
        Coats = block.Coats[row] == 0 ? null : block.Coats[row],
        House = new()
        {
            FloorArea = AreaOf(block.FloorArea[row]),
            Stories = double.IsNaN(block.Stories[row]) ? null : block.Stories[row],
            YearBuilt = block.YearBuilt[row] == 0 ? null : block.YearBuilt[row],
        },
    };
}
