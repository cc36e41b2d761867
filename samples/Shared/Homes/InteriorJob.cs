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
        HomeColumn.State, HomeColumn.Zip, HomeColumn.PaintType, HomeColumn.PaintGrade, HomeColumn.YearBuilt, HomeColumn.Coats,
    ];

    public override IReadOnlyList<HomeColumn> Sizes { get; } = [HomeColumn.FloorArea, HomeColumn.Bedrooms];

    protected override Job Template => new InteriorPainting();

    protected override Job JobOf(HomeBlock block, int row) => new InteriorPainting
    {
        Coats = block.Coats[row] == 0 ? null : block.Coats[row],
        House = new()
        {
            FloorArea = AreaOf(block.FloorArea[row]),
            Bedrooms = block.Bedrooms[row] == HomeColumns.Unknown ? null : block.Bedrooms[row],
            YearBuilt = block.YearBuilt[row] == 0 ? null : block.YearBuilt[row],
        },
    };
}
