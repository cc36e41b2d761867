using Estimator;

namespace QuoteShared.Homes;

/// <summary>The columns of a table that a job reads, each with what reads it into a block.</summary>
internal sealed class HomeCells
{
    private readonly Header _header;
    private readonly HomeEstimator _estimator;
    private readonly HomeBlock _block;

    public HomeCells(Header header, BulkJob job, HomeEstimator estimator, HomeBlock block)
    {
        (_header, _estimator, _block) = (header, estimator, block);
        Columns = [.. job.Columns.Select(Pair).Where(pair => pair.Field >= 0), .. ChoicesOf(job)];
    }

    /// <summary>The columns, in the order in which their problems are named.</summary>
    public Column[] Columns { get; }

    /// <summary>A field and what reads it; a cell without text is read from another field, if there is one.</summary>
    internal readonly record struct Column(int Field, CellReader Reader, int OtherField, CellReader? Other);

    private IEnumerable<Column> ChoicesOf(BulkJob job) =>
        from choice in job.Choices let field = _header.FieldOf(choice.Id) where field >= 0 select Pair(choice, field);

    private Column Pair(HomeColumn column) => column switch
    {
        HomeColumn.Stories => Pair(HomeColumn.UnitStories, HomeColumn.Stories),
        HomeColumn.HomeType => Pair(HomeColumn.HomeType, HomeColumn.BuildingType),
        _ => new(_header[column], ReaderOf(column), -1, null),
    };

    private Column Pair(Choice choice, int field)
    {
        byte[] codes = _block.Choices[choice.Id] = new byte[HomeBlock.Rows];
        return new(field, new CodeCells(_header.Headings[field], _block, codes, Words.Of([.. choice.Options.Select(option => option.Id)])), -1, null);
    }

    private Column Pair(HomeColumn first, HomeColumn second) =>
        _header[first] < 0 ? new(_header[second], ReaderOf(second), -1, null)
        : _header[second] < 0 ? new(_header[first], ReaderOf(first), -1, null)
        : new(_header[first], ReaderOf(first), _header[second], ReaderOf(second));

    private CellReader ReaderOf(HomeColumn column)
    {
        string name = _header.NameOf(column);
        return column switch
        {
            HomeColumn.FloorArea => Quantity(column, _block.FloorArea, QuantityCells.Measure.Area),
            HomeColumn.PaintableArea => Quantity(column, _block.PaintableArea, QuantityCells.Measure.Area),
            HomeColumn.Area => Quantity(column, _block.Size, QuantityCells.Measure.Area),
            HomeColumn.Length => Quantity(column, _block.Size, QuantityCells.Measure.Length),
            HomeColumn.Count => new CountCells(name, _block, _block.Size, count => new(nameof(BulkIssue.SizeOutOfRange), name, $"{name}: {count} is not accepted")),
            HomeColumn.Stories or HomeColumn.UnitStories => new NumberCells(name, _block, _block.Stories),
            HomeColumn.YearBuilt => new YearCells(name, _block, _block.YearBuilt, RefuseYear),
            HomeColumn.Coats => new ByteCells(name, _block, _block.Coats, least: 1, unknown: 0, RefuseCoats),
            HomeColumn.Bedrooms => new ByteCells(name, _block, _block.Bedrooms, least: 0, HomeColumns.Unknown, RefuseBedrooms),
            HomeColumn.Siding => new CodeCells(name, _block, _block.Siding, Spellings.Siding, Spellings.IsUnknownSiding),
            HomeColumn.HomeType or HomeColumn.BuildingType =>
                new CodeCells(name, _block, _block.HomeType, Spellings.HomeType, Spellings.IsUnits),
            HomeColumn.Condition => new CodeCells(name, _block, _block.Condition, Spellings.Condition),
            HomeColumn.State => new CodeCells(name, _block, _block.State, Words.Of(_estimator.States, _estimator.StateNames)),
            HomeColumn.Zip => new ZipCells(name, _block, _block.Zip),
            HomeColumn.PaintType => new CodeCells(name, _block, _block.PaintType, Spellings.PaintType),
            HomeColumn.PaintGrade => new CodeCells(name, _block, _block.PaintGrade, Spellings.PaintGrade),
            HomeColumn.Furnishing => new CodeCells(name, _block, _block.Furnishing, Spellings.Furnishing),
            HomeColumn.Level => new CodeCells(name, _block, _block.Level, Spellings.Level),
            _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No cells of this column are read."),
        };
    }

    private QuantityCells Quantity(HomeColumn column, double[] into, QuantityCells.Measure measure) =>
        new(_header.NameOf(column), _block, into, _header.UnitOf(column), measure);

    // The library says what is wrong with a number that its columns have no room for.
    private Remark RefuseYear(int year) =>
        Remark.Refused(BulkIssue.YearBuiltOutOfRange, _estimator.Validate(new ExteriorPainting { House = new() { YearBuilt = year } }));

    private Remark RefuseCoats(int coats) =>
        Remark.Refused(BulkIssue.CoatsOutOfRange, _estimator.Validate(new ExteriorPainting { Coats = coats }));

    private Remark RefuseBedrooms(int bedrooms) =>
        Remark.Refused(BulkIssue.BedroomsOutOfRange, _estimator.Validate(new InteriorPainting { House = new() { Bedrooms = bedrooms } }));
}
