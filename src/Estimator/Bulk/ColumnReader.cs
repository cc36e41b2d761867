namespace Estimator;

/// <summary>Reads one row of the caller's columns; keeps the first thing that is wrong with it.</summary>
internal struct ColumnReader(int row)
{
    /// <summary>What is wrong with the row.</summary>
    public BulkIssue Issue { get; private set; }

    /// <summary>An area, or <paramref name="absent"/> where it is not known.</summary>
    public double Area(ReadOnlySpan<double> column, BulkIssue issue, double absent)
    {
        if (column.IsEmpty || double.IsNaN(column[row]))
        {
            return absent;
        }

        if (column[row] is >= 1 and <= ExteriorRules.MostArea)
        {
            return Snap.ToGrain(column[row]);
        }

        Fail(issue);
        return absent;
    }

    /// <summary>The code of a number of storeys.</summary>
    public byte Stories(ReadOnlySpan<double> column)
    {
        double code = column.IsEmpty ? double.NaN : (column[row] - 1) * 2;
        if (double.IsNaN(code))
        {
            return (byte)Key.Stories.Unknown;
        }

        if (code is >= 0 and <= 4 && code == (int)code)
        {
            return (byte)code;
        }

        Fail(BulkIssue.StoriesOutOfRange);
        return 0;
    }

    public double Coats(ReadOnlySpan<byte> column)
    {
        int coats = column.IsEmpty || column[row] == 0 ? ExteriorRules.UsualCoats : column[row];
        if (coats > ExteriorRules.MostCoats)
        {
            Fail(BulkIssue.CoatsOutOfRange);
        }

        return coats;
    }

    /// <summary>The code of the era of a year.</summary>
    public byte Era(ReadOnlySpan<ushort> column, DateOnly asOf)
    {
        if (column.IsEmpty || column[row] == 0)
        {
            return (byte)Key.Era.Unknown;
        }

        if (column[row] < ExteriorRules.FirstYear || column[row] > asOf.Year + 1)
        {
            Fail(BulkIssue.YearBuiltOutOfRange);
        }

        return (byte)ExteriorAnswers.EraOf(column[row]);
    }

    /// <summary>A code below <paramref name="count"/>, or <paramref name="unknown"/> where it is not known.</summary>
    public int Code(ReadOnlySpan<byte> column, int count, int unknown)
    {
        if (column.IsEmpty || column[row] == ExteriorColumns.Unknown)
        {
            return unknown;
        }

        if (column[row] < count)
        {
            return column[row];
        }

        Fail(BulkIssue.UnknownCode);
        return unknown;
    }

    private void Fail(BulkIssue issue)
    {
        if (Issue == BulkIssue.None)
        {
            Issue = issue;
        }
    }
}
