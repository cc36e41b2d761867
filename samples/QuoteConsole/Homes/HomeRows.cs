using System.Globalization;
using Estimator;
using Sylvan.Data.Csv;

namespace QuoteConsole.Homes;

/// <summary>Reads the rows of a table of homes. A cell that cannot be read costs its own row the price, and no other.</summary>
internal sealed class HomeRows(CsvDataReader csv, Header header, HomeEstimator estimator)
{
    private readonly Cells _cells = new(csv, header);
    private readonly Words _states = Words.Of(estimator.States);
    private long _rows;
    private bool _broken;

    /// <summary>Whether the row is a blank line, which is no home.</summary>
    public static bool IsBlank(CsvDataReader csv) => csv.RowFieldCount <= 1 && csv.GetFieldSpan(0).IsWhiteSpace();

    /// <summary>Fills a block; blank lines are passed over.</summary>
    /// <returns>False if there are no more rows.</returns>
    /// <exception cref="UsageException">The rest cannot be cut into rows; all rows before were given.</exception>
    public bool TryFill(HomeBlock block)
    {
        block.Clear();
        while (!block.IsFull && Next())
        {
            if (!IsBlank(csv))
            {
                _rows++;
                Read(block, block.Count);
                block.Next();
            }
        }

        if (block.Count == 0 && _broken)
        {
            throw new UsageException($"The table cannot be read after row {_rows}: a quote may be opened there and not closed.");
        }

        return block.Count > 0;
    }

    /// <summary>Goes to the next row; what stops it is kept until the rows before are out.</summary>
    private bool Next()
    {
        try
        {
            return !_broken && csv.Read();
        }
        catch (Exception problem) when (problem is CsvFormatException or CsvRecordTooLargeException)
        {
            _broken = true;
            return false;
        }
    }

    private void Read(HomeBlock block, int row)
    {
        _cells.Begin();
        RowShape.Check(csv, header.Fields, _cells);
        ReadOnlySpan<char> id = _cells.Text(HomeColumn.Id);
        block.Id[row] = id.IsEmpty ? _rows.ToString(CultureInfo.InvariantCulture) : id.ToString();
        block.FloorArea[row] = _cells.Area(HomeColumn.FloorArea);
        block.PaintableArea[row] = _cells.Area(HomeColumn.PaintableArea);
        block.Stories[row] = _cells.Number(_cells.Known(HomeColumn.UnitStories, HomeColumn.Stories));
        block.Siding[row] = Siding();
        block.Condition[row] = _cells.Code(HomeColumn.Condition, Spellings.Condition);
        block.HomeType[row] = HomeType(_cells.Known(HomeColumn.HomeType, HomeColumn.BuildingType));
        block.State[row] = _cells.Code(HomeColumn.State, _states);
        block.PaintType[row] = _cells.Code(HomeColumn.PaintType, Spellings.PaintType);
        block.PaintGrade[row] = _cells.Code(HomeColumn.PaintGrade, Spellings.PaintGrade);
        block.YearBuilt[row] = YearBuilt();
        block.Coats[row] = Coats();
        block.Remarks[row] = _cells.Remark;
    }

    private ushort YearBuilt()
    {
        int? year = _cells.Whole(HomeColumn.YearBuilt);
        if (year is null or (> 0 and <= ushort.MaxValue))
        {
            return (ushort)(year ?? 0);
        }

        Refuse(new() { House = new() { YearBuilt = year } });
        return 0;
    }

    private byte Coats()
    {
        int? coats = _cells.Whole(HomeColumn.Coats);
        if (coats is null or (> 0 and <= byte.MaxValue))
        {
            return (byte)(coats ?? 0);
        }

        Refuse(new() { Coats = coats });
        return 0;
    }

    private byte Siding()
    {
        if (!Spellings.IsUnknownSiding(_cells.Text(HomeColumn.Siding), out Remark? note))
        {
            return _cells.Code(HomeColumn.Siding, Spellings.Siding);
        }

        if (note is not null)
        {
            _cells.Add(note);
        }

        return ExteriorColumns.Unknown;
    }

    private byte HomeType(HomeColumn column)
    {
        if (!Spellings.IsUnits(_cells.Text(column)))
        {
            return _cells.Code(column, Spellings.HomeType);
        }

        _cells.Add(Spellings.OneUnit);
        return (byte)Estimator.HomeType.Townhouse;
    }

    /// <summary>Has the library say what is wrong with a number that its columns have no room for.</summary>
    private void Refuse(ExteriorPainting job) => _cells.Add(Remark.Refused(estimator.Validate(job)));
}
