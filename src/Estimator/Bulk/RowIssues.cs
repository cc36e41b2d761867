using System.Runtime.Intrinsics;

namespace Estimator;

/// <summary>What is wrong with the rows of a block; a row keeps the first thing that is.</summary>
/// <remarks>Vectors tell that some of their cells are bad. Which ones is found out here, cell by cell.</remarks>
internal readonly ref struct RowIssues
{
    /// <summary>Codes of 1, 1.5, 2, 2.5 and 3 stories are 0 to this.</summary>
    public const double MostStoriesCode = 4;

    private readonly Span<BulkIssue> _rows;

    /// <summary>Nothing is wrong yet.</summary>
    public RowIssues(Span<BulkIssue> rows)
    {
        _rows = rows;
        _rows.Clear();
    }

    public void Fail(int row, BulkIssue issue)
    {
        if (_rows[row] == BulkIssue.None)
        {
            _rows[row] = issue;
        }
    }

    /// <summary>Bad areas of a vector that begins at a row.</summary>
    public void FailAreas(ReadOnlySpan<double> cells, int from, BulkIssue issue)
    {
        for (int row = from; row < Math.Min(from + Vector512<double>.Count, cells.Length); row++)
        {
            double area = cells[row];
            if (area is not (>= 1 and <= HouseRules.MostArea) && !double.IsNaN(area))
            {
                Fail(row, issue);
            }
        }
    }

    /// <summary>Bad stories of the vectors that begin at a row.</summary>
    public void FailStories(ReadOnlySpan<double> stories, int from)
    {
        for (int row = from; row < from + Vector128<byte>.Count; row++)
        {
            double code = (stories[row] - 1) * 2;
            if (!(code == Math.Floor(code) && code is >= 0 and <= MostStoriesCode) && !double.IsNaN(code))
            {
                Fail(row, BulkIssue.StoriesOutOfRange);
            }
        }
    }

    /// <summary>Bad years of the vectors that begin at a row.</summary>
    public void FailYears(ReadOnlySpan<ushort> years, int from, int last)
    {
        for (int row = from; row < from + Vector256<byte>.Count; row++)
        {
            if (((years[row] < HouseRules.FirstYear) & (years[row] != 0)) | (years[row] > last))
            {
                Fail(row, BulkIssue.YearBuiltOutOfRange);
            }
        }
    }

    /// <summary>Bad codes of a vector that begins at a row.</summary>
    public void FailCodes(ReadOnlySpan<byte> cells, int from, int most)
    {
        for (int row = from; row < Math.Min(from + Vector256<byte>.Count, cells.Length); row++)
        {
            if ((cells[row] >= most) & (cells[row] != ExteriorColumns.Unknown))
            {
                Fail(row, BulkIssue.UnknownCode);
            }
        }
    }
}
