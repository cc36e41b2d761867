using System.Numerics;

namespace Estimator;

/// <summary>Reads a block of the caller's columns, one column after the other.</summary>
/// <remarks>
/// What it fills is as long as a whole block: the rows after the last are not known, and so are never wrong. It works on copies, so
/// that a caller who writes to his columns meanwhile gets a wrong price at worst. Vectors tell that some of their cells are bad; which
/// ones is found out cell by cell.
/// </remarks>
internal readonly ref struct ColumnReader
{
    private readonly int _start;
    private readonly int _count;
    private readonly Span<BulkIssue> _issues;

    /// <summary>Nothing is wrong with the rows yet.</summary>
    public ColumnReader(int start, int count, Span<BulkIssue> issues)
    {
        _start = start;
        _count = count;
        _issues = issues.Slice(start, count);
        _issues.Clear();
    }

    /// <summary>Numbers of a column, or <paramref name="unsaid"/> where a row has none or a bad one.</summary>
    public void Numbers(ReadOnlySpan<double> column, Span<double> into, in NumberRule rule, double unsaid)
    {
        column.Slice(_start, _count).CopyTo(into);
        into[_count..].Fill(double.NaN);
        Check(into, rule, unsaid);
    }

    /// <summary>Years of a column; zero is none.</summary>
    public void Years(ReadOnlySpan<ushort> column, Span<double> into, in NumberRule rule, double unsaid)
    {
        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            int year = column[i];
            into[i] = year == 0 ? double.NaN : year;
        }

        into[_count..].Fill(double.NaN);
        Check(into, rule, unsaid);
    }

    /// <summary>Counts of a column; <paramref name="none"/> is none.</summary>
    public void Counts(ReadOnlySpan<byte> column, Span<double> into, in NumberRule rule, byte none, double unsaid)
    {
        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            int count = column[i];
            into[i] = count == none ? double.NaN : count;
        }

        into[_count..].Fill(double.NaN);
        Check(into, rule, unsaid);
    }

    /// <summary>Codes below <paramref name="most"/>, or <paramref name="unsaid"/> where a row has none or a bad one.</summary>
    public void Codes(ReadOnlySpan<byte> column, Span<byte> into, int most, byte unsaid)
    {
        column.Slice(_start, _count).CopyTo(into);
        into[_count..].Fill(HomeColumns.Unknown);
        Vector<byte> limit = new((byte)most);
        Vector<byte> isUnsaid = new(unsaid);
        for (int i = 0; i < into.Length; i += Vector<byte>.Count)
        {
            Vector<byte> codes = new(into[i..]);
            Vector<byte> known = Vector.LessThan(codes, limit);
            if (!Vector.EqualsAll(known | Vector.Equals(codes, new Vector<byte>(HomeColumns.Unknown)), Vector<byte>.AllBitsSet))
            {
                FailCodes(into.Slice(i, Vector<byte>.Count), i, most);
            }

            Vector.ConditionalSelect(known, codes, isUnsaid).CopyTo(into[i..]);
        }
    }

    /// <summary>One where a bit is set, zero where others are, <paramref name="unsaid"/> where no bit is.</summary>
    public void Bits(ReadOnlySpan<ushort> column, int bit, Span<double> into, double unsaid)
    {
        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            int bits = column[i];
            into[i] = bits == 0 ? unsaid : (bits >> bit) & 1;
        }

        into[_count..].Fill(unsaid);
    }

    /// <summary>Fails rows with bits from <paramref name="known"/> on, which stand for nothing.</summary>
    public void FailUnknownBits(ReadOnlySpan<ushort> column, int known)
    {
        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            if (column[i] >> known != 0)
            {
                Fail(i, BulkIssue.UnknownCode);
            }
        }
    }

    /// <summary>Snaps measures, fails what is not accepted and puts <paramref name="unsaid"/> in its place, and where there is none.</summary>
    private void Check(Span<double> cells, in NumberRule rule, double unsaid)
    {
        Vector<double> least = new(rule.Least);
        Vector<double> most = new(rule.Most);
        Vector<double> perUnit = new(rule.PerUnit);
        Vector<double> grain = new(Snap.Grain);
        for (int i = 0; i < cells.Length; i += Vector<double>.Count)
        {
            Vector<double> cell = new(cells[i..]);
            if (rule.PerUnit == 0)
            {
                // As the door of a single job does, and before it is checked.
                cell = Vector.Round(cell * grain) / grain;
            }

            Vector<double> units = cell * perUnit;
            Vector<long> accepted = Vector.GreaterThanOrEqual(cell, least) & Vector.LessThanOrEqual(cell, most) & Vector.Equals(units, Vector.Floor(units));
            if (!Vector.EqualsAll(accepted | ~Vector.Equals(cell, cell), Vector<long>.AllBitsSet))
            {
                FailNumbers(cell, i, rule);
            }

            Vector.ConditionalSelect(accepted, cell, new Vector<double>(unsaid)).CopyTo(cells[i..]);
        }
    }

    private void FailNumbers(Vector<double> cells, int from, in NumberRule rule)
    {
        for (int i = 0; i < Vector<double>.Count && from + i < _count; i++)
        {
            if (!rule.Accepts(cells[i]))
            {
                Fail(from + i, rule.Issue);
            }
        }
    }

    private void FailCodes(ReadOnlySpan<byte> cells, int from, int most)
    {
        for (int i = 0; i < cells.Length && from + i < _count; i++)
        {
            if ((cells[i] >= most) & (cells[i] != HomeColumns.Unknown))
            {
                Fail(from + i, BulkIssue.UnknownCode);
            }
        }
    }

    /// <summary>A cell of a column; zero after the last row.</summary>
    public int At(ReadOnlySpan<int> column, int row) => row < _count ? column[_start + row] : 0;

    /// <summary>A row keeps the first thing that is wrong with it.</summary>
    public void Fail(int row, BulkIssue issue)
    {
        if (_issues[row] == BulkIssue.None)
        {
            _issues[row] = issue;
        }
    }
}
