using System.Runtime.Intrinsics;

namespace Estimator;

/// <summary>Reads a block of the caller's columns, one column after the other; a row keeps the first thing that is wrong with it.</summary>
internal readonly ref struct ColumnReader
{
    private const uint MostStoriesCode = 4;
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
            double area = column[i];
            bool accepted = (area >= 1) & (area <= HouseRules.MostArea);
            into[i] = accepted ? area : absent;
            if (!accepted & !double.IsNaN(area))
            {
                Fail(i, issue);
            }
        }
    }

    /// <summary>Sizes of a scope in its own unit, or <paramref name="absent"/> where not known.</summary>
    public void Sizes(ReadOnlySpan<double> column, Span<double> into, ScopeType scope, double absent)
    {
        into.Fill(absent);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            double size = column[_start + i];
            if (size >= scope.Least && size <= scope.Most && (!scope.IsCounted || size == Math.Floor(size)))
            {
                into[i] = size;
            }
            else if (!double.IsNaN(size))
            {
                Fail(i, BulkIssue.SizeOutOfRange);
            }
        }
    }

    /// <summary>Codes of numbers of stories.</summary>
    public void Stories(ReadOnlySpan<double> column, Span<byte> into)
    {
        if (column.IsEmpty)
        {
            into.Fill((byte)Key.Stories.Unknown);
            return;
        }

        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            double code = (column[i] - 1) * 2;
            int whole = (int)code;
            bool accepted = (code == whole) & ((uint)whole <= MostStoriesCode);
            into[i] = accepted ? (byte)whole : (byte)Key.Stories.Unknown;
            if (!accepted & !double.IsNaN(code))
            {
                Fail(i, BulkIssue.StoriesOutOfRange);
            }
        }
    }

    /// <summary>Codes of the eras of years.</summary>
    public void Eras(ReadOnlySpan<ushort> column, DateOnly asOf, Span<byte> into)
    {
        if (column.IsEmpty)
        {
            into.Fill((byte)Key.Era.Unknown);
            return;
        }

        column = column.Slice(_start, _count);
        int last = asOf.Year + 1;
        for (int i = 0; i < column.Length; i++)
        {
            int year = column[i];
            into[i] = year == 0 ? (byte)Key.Era.Unknown : (byte)ExteriorAnswers.EraOf(year);
            if (((year < HouseRules.FirstYear) & (year != 0)) | (year > last))
            {
                Fail(i, BulkIssue.YearBuiltOutOfRange);
            }
        }
    }

    /// <summary>Numbers of bedrooms, or <paramref name="absent"/> where not known.</summary>
    public void Bedrooms(ReadOnlySpan<byte> column, Span<double> into, double absent)
    {
        into.Fill(absent);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            int bedrooms = column[_start + i];
            if (bedrooms <= HouseRules.MostBedrooms)
            {
                into[i] = bedrooms;
            }
            else if (bedrooms != ExteriorColumns.Unknown)
            {
                Fail(i, BulkIssue.BedroomsOutOfRange);
            }
        }
    }

    /// <summary>Coats, or <paramref name="usual"/> where not said.</summary>
    public void Coats(ReadOnlySpan<byte> column, Span<double> into, double usual)
    {
        into.Fill(usual);
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
        if (column.IsEmpty)
        {
            into.Fill(unknown);
            return;
        }

        column = column.Slice(_start, _count);
        int vectors = column.Length - (column.Length % Vector128<byte>.Count);
        for (int i = 0; i < vectors; i += Vector128<byte>.Count)
        {
            Vector128<byte> codes = Vector128.Create(column.Slice(i, Vector128<byte>.Count));
            Vector128<byte> known = Vector128.LessThan(codes, Vector128.Create((byte)most));
            Vector128.ConditionalSelect(known, codes, Vector128.Create(unknown)).CopyTo(into[i..]);
            if ((known | Vector128.Equals(codes, Vector128.Create(ExteriorColumns.Unknown))) != Vector128<byte>.AllBitsSet)
            {
                FailCodes(column, i, i + Vector128<byte>.Count, most);
            }
        }

        for (int i = vectors; i < column.Length; i++)
        {
            into[i] = column[i] < most ? column[i] : unknown;
        }

        FailCodes(column, vectors, column.Length, most);
    }

    /// <summary>One where a bit is set, zero where others are, <paramref name="none"/> where no bit is.</summary>
    public void Bits(ReadOnlySpan<ushort> column, int bit, Span<double> into, double none)
    {
        if (column.IsEmpty)
        {
            into.Fill(none);
            return;
        }

        column = column.Slice(_start, _count);
        for (int i = 0; i < column.Length; i++)
        {
            int bits = column[i];
            into[i] = bits == 0 ? none : (bits >> bit) & 1;
        }
    }

    /// <summary>One where no bit is set.</summary>
    public void NoBits(ReadOnlySpan<ushort> column, Span<double> into)
    {
        into.Fill(1);
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            into[i] = column[_start + i] == 0 ? 1 : 0;
        }
    }

    /// <summary>Fails rows with bits from <paramref name="known"/> on, which stand for nothing.</summary>
    public void FailUnknownBits(ReadOnlySpan<ushort> column, int known)
    {
        for (int i = 0; i < _count && !column.IsEmpty; i++)
        {
            if (column[_start + i] >> known != 0)
            {
                Fail(i, BulkIssue.UnknownCode);
            }
        }
    }

    private void FailCodes(ReadOnlySpan<byte> column, int from, int to, int most)
    {
        for (int i = from; i < to; i++)
        {
            if ((column[i] >= most) & (column[i] != ExteriorColumns.Unknown))
            {
                Fail(i, BulkIssue.UnknownCode);
            }
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
