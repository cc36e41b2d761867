using System.Runtime.Intrinsics;

namespace Estimator;

/// <summary>Reads a block of the caller's columns, one column after the other.</summary>
/// <remarks>What it fills is as long as a whole block: the rows after the last are not known, and so are never wrong.</remarks>
internal readonly ref struct ColumnReader
{
    private readonly int _start;
    private readonly int _count;
    private readonly RowIssues _issues;

    public ColumnReader(int start, int count, Span<BulkIssue> issues)
    {
        _start = start;
        _count = count;
        _issues = new(issues.Slice(start, count));
    }

    /// <summary>Areas in ft², or <paramref name="absent"/> where not known.</summary>
    public void Areas(ReadOnlySpan<double> column, Span<double> into, BulkIssue issue, double absent)
    {
        if (!IsRead(column, into, double.NaN))
        {
            into.Fill(absent);
            return;
        }

        for (int i = 0; i < into.Length; i += Vector512<double>.Count)
        {
            Vector512<double> area = Vector512.Create<double>(into[i..]);
            Vector512<double> accepted = Vector512.GreaterThanOrEqual(area, Vector512.Create(1.0))
                & Vector512.LessThanOrEqual(area, Vector512.Create(HouseRules.MostArea));
            Vector512.ConditionalSelect(accepted, area, Vector512.Create(absent)).CopyTo(into[i..]);
            if ((~accepted & Vector512.Equals(area, area)).AsInt64() != Vector512<long>.Zero)
            {
                _issues.FailAreas(column.Slice(_start, _count), i, issue);
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
                _issues.Fail(i, BulkIssue.SizeOutOfRange);
            }
        }
    }

    /// <summary>Codes of numbers of stories.</summary>
    public void Stories(ReadOnlySpan<double> column, Span<byte> into)
    {
        Span<double> stories = stackalloc double[HouseBlock.Rows];
        if (!IsRead(column, stories, double.NaN))
        {
            into.Fill((byte)Key.Stories.Unknown);
            return;
        }

        for (int i = 0; i < stories.Length; i += Vector128<byte>.Count)
        {
            (Vector512<double> first, bool isFirstGood) = StoriesOf(Vector512.Create<double>(stories[i..]));
            (Vector512<double> second, bool isSecondGood) = StoriesOf(Vector512.Create<double>(stories[(i + Vector512<double>.Count)..]));
            Vector512<int> codes = Vector512.ConvertToInt32(Vector512.Narrow(first, second));
            Vector512<short> narrow = Vector512.Narrow(codes, codes);
            Vector512.Narrow(narrow, narrow).AsByte().GetLower().GetLower().CopyTo(into[i..]);
            if (!(isFirstGood & isSecondGood))
            {
                _issues.FailStories(stories, i);
            }
        }
    }

    /// <summary>Codes of the eras of years.</summary>
    public void Eras(ReadOnlySpan<ushort> column, DateOnly asOf, Span<byte> into)
    {
        Span<ushort> years = stackalloc ushort[HouseBlock.Rows];
        if (!IsRead(column, years, (ushort)0))
        {
            into.Fill((byte)Key.Era.Unknown);
            return;
        }

        int last = asOf.Year + 1;
        for (int i = 0; i < years.Length; i += Vector256<byte>.Count)
        {
            (Vector256<ushort> first, bool isFirstGood) = EraOf(Vector256.Create<ushort>(years[i..]), last);
            (Vector256<ushort> second, bool isSecondGood) = EraOf(Vector256.Create<ushort>(years[(i + Vector256<ushort>.Count)..]), last);
            Vector256.Narrow(first, second).CopyTo(into[i..]);
            if (!(isFirstGood & isSecondGood))
            {
                _issues.FailYears(years, i, last);
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
                _issues.Fail(i, BulkIssue.BedroomsOutOfRange);
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
                _issues.Fail(i, BulkIssue.CoatsOutOfRange);
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
        if (!IsRead(column, into, ExteriorColumns.Unknown))
        {
            into.Fill(unknown);
            return;
        }

        for (int i = 0; i < into.Length; i += Vector256<byte>.Count)
        {
            Vector256<byte> codes = Vector256.Create<byte>(into[i..]);
            Vector256<byte> known = Vector256.LessThan(codes, Vector256.Create((byte)most));
            Vector256.ConditionalSelect(known, codes, Vector256.Create(unknown)).CopyTo(into[i..]);
            if ((known | Vector256.Equals(codes, Vector256.Create(ExteriorColumns.Unknown))) != Vector256<byte>.AllBitsSet)
            {
                _issues.FailCodes(column.Slice(_start, _count), i, most);
            }
        }
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
                _issues.Fail(i, BulkIssue.UnknownCode);
            }
        }
    }

    /// <summary>Copies the block's rows, with <paramref name="unknown"/> after the last; false if there is no column.</summary>
    private bool IsRead<T>(ReadOnlySpan<T> column, Span<T> into, T unknown)
    {
        if (column.IsEmpty)
        {
            return false;
        }

        column.Slice(_start, _count).CopyTo(into);
        into[_count..].Fill(unknown);
        return true;
    }

    /// <summary>Eras of years as <see cref="ExteriorAnswers.EraOf(int)"/> has them, and whether all years are accepted.</summary>
    private static (Vector256<ushort> Eras, bool IsGood) EraOf(Vector256<ushort> years, int last)
    {
        Vector256<ushort> eras = Vector256<ushort>.Zero;
        foreach (int start in ExteriorAnswers.EraStarts)
        {
            // A comparison that holds is minus one.
            eras -= Vector256.GreaterThanOrEqual(years, Vector256.Create((ushort)start));
        }

        Vector256<ushort> unknown = Vector256.Equals(years, Vector256<ushort>.Zero);
        Vector256<ushort> accepted = Vector256.GreaterThanOrEqual(years, Vector256.Create((ushort)HouseRules.FirstYear))
            & Vector256.LessThanOrEqual(years, Vector256.Create((ushort)last));
        return (
            Vector256.ConditionalSelect(unknown, Vector256.Create((ushort)Key.Era.Unknown), eras),
            (unknown | accepted) == Vector256<ushort>.AllBitsSet);
    }

    /// <summary>Codes of stories, and whether all are accepted or not known.</summary>
    private static (Vector512<double> Codes, bool IsGood) StoriesOf(Vector512<double> stories)
    {
        Vector512<double> code = (stories - Vector512<double>.One) * 2;
        Vector512<double> accepted = Vector512.Equals(code, Vector512.Floor(code))
            & Vector512.GreaterThanOrEqual(code, Vector512<double>.Zero)
            & Vector512.LessThanOrEqual(code, Vector512.Create(RowIssues.MostStoriesCode));
        Vector512<double> good = accepted | ~Vector512.Equals(code, code);
        return (Vector512.ConditionalSelect(accepted, code, Vector512.Create((double)Key.Stories.Unknown)), good.AsInt64() == Vector512<long>.AllBitsSet);
    }
}
