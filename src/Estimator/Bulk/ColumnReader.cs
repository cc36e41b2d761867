namespace Estimator;

/// <summary>Reads a block of the caller's columns, one column after the other; a row keeps the first thing that is wrong with it.</summary>
internal readonly ref struct ColumnReader
{
    private readonly int _start;
    private readonly int _count;
    private readonly Span<BulkIssue> _issues;

    public ColumnReader(int start, int count, Span<BulkIssue> issues)
    {
        _start = start;
        _count = count;
        _issues = issues.Slice(start, count);
        _issues.Clear();
    }

    /// <summary>Areas in ft², or <paramref name="absent"/> where not known.</summary>
    public void Areas(ReadOnlySpan<double> column, Span<double> into, BulkIssue issue, double absent)
    {
        if (column.IsEmpty)
        {
            into.Fill(absent);
            return;
        }

        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            bool accepted = column[i] is >= 1 and <= ExteriorRules.MostArea;
            into[i] = accepted ? Snap.ToGrain(column[i]) : absent;
            if (!accepted && !double.IsNaN(column[i]))
            {
                Fail(i, issue);
            }
        }
    }

    /// <summary>Codes of numbers of storeys, and one where they are not known.</summary>
    public void Stories(ReadOnlySpan<double> column, Span<byte> into, Span<double> isUnknown)
    {
        into.Fill((byte)Key.Stories.Unknown);
        isUnknown.Fill(1);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            double code = (column[_start + i] - 1) * 2;
            if (code is >= 0 and <= 4 && code == (int)code)
            {
                into[i] = (byte)code;
                isUnknown[i] = 0;
            }
            else if (!double.IsNaN(code))
            {
                Fail(i, BulkIssue.StoriesOutOfRange);
            }
        }
    }

    /// <summary>Codes of the eras of years, and one where they are not known.</summary>
    public void Eras(ReadOnlySpan<ushort> column, DateOnly asOf, Span<byte> into, Span<double> isUnknown)
    {
        into.Fill((byte)Key.Era.Unknown);
        isUnknown.Fill(1);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            int year = column[_start + i];
            if (year >= ExteriorRules.FirstYear && year <= asOf.Year + 1)
            {
                into[i] = (byte)ExteriorAnswers.EraOf(year);
                isUnknown[i] = 0;
            }
            else if (year != 0)
            {
                Fail(i, BulkIssue.YearBuiltOutOfRange);
            }
        }
    }

    public void Coats(ReadOnlySpan<byte> column, Span<double> into)
    {
        into.Fill(ExteriorRules.UsualCoats);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            int coats = column[_start + i];
            if (coats > ExteriorRules.MostCoats)
            {
                Fail(i, BulkIssue.CoatsOutOfRange);
            }
            else if (coats > 0)
            {
                into[i] = coats;
            }
        }
    }

    /// <summary>Codes below <paramref name="most"/>, or <paramref name="unknown"/> where not known.</summary>
    public void Codes(ReadOnlySpan<byte> column, Span<byte> into, int most, byte unknown)
    {
        into.Fill(unknown);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            byte code = column[_start + i];
            if (code < most)
            {
                into[i] = code;
            }
            else if (code != ExteriorColumns.Unknown)
            {
                Fail(i, BulkIssue.UnknownCode);
            }
        }
    }

    /// <summary>One where a bit of the findings is set.</summary>
    public void Findings(ReadOnlySpan<ushort> column, int bit, Span<double> into)
    {
        for (int i = 0; i < _count; i++)
        {
            into[i] = (column[_start + i] >> bit) & 1;
        }
    }

    private void Fail(int row, BulkIssue issue)
    {
        if (_issues[row] == BulkIssue.None)
        {
            _issues[row] = issue;
        }
    }
}
