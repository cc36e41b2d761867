using Estimator;

namespace QuoteShared.Homes;

/// <summary>What all homes of a table are quoted for: which columns matter, and which call of the library.</summary>
internal abstract class BulkJob
{
    /// <summary>The columns that are read, where a table has them.</summary>
    public abstract IReadOnlyList<HomeColumn> Columns { get; }

    /// <summary>The job as the command line names it.</summary>
    public abstract string Name { get; }

    /// <summary>Quotes all rows of a block in one call, and says of those without a price why.</summary>
    public void Quote(HomeBlock block, HomeEstimator estimator, DateOnly? asOf)
    {
        Price(block, estimator, asOf);
        ReadOnlySpan<BulkIssue> issues = block.Issues;
        for (int row = issues.IndexOfAnyExcept(BulkIssue.None); row < block.Count && row >= 0; row++)
        {
            if (issues[row] != BulkIssue.None && block.IsPriced(row))
            {
                block.Add(row, Remark.Refused(issues[row], estimator.Validate(JobOf(block, row) with { AsOf = asOf })));
            }
        }
    }

    protected abstract void Price(HomeBlock block, HomeEstimator estimator, DateOnly? asOf);

    /// <summary>The numbers of a row as a job, so that the library can say in words what is wrong with them.</summary>
    protected abstract Job JobOf(HomeBlock block, int row);

    protected static Area? AreaOf(double squareFeet) =>
        double.IsNaN(squareFeet) ? null : Area.FromSquareFeet(squareFeet);
}

/// <summary>Painting the outside.</summary>
internal sealed class ExteriorJob : BulkJob
{
    public override string Name => "exterior";

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

/// <summary>Painting all rooms.</summary>
internal sealed class InteriorJob : BulkJob
{
    public override string Name => "interior";

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
