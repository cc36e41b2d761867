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
        HomeColumn.State, HomeColumn.Zip, HomeColumn.PaintType, HomeColumn.PaintGrade, HomeColumn.YearBuilt, HomeColumn.Coats,
    ];

    public override IReadOnlyList<HomeColumn> Sizes { get; } = [HomeColumn.FloorArea, HomeColumn.PaintableArea];

    protected override Job Template => new ExteriorPainting();

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
