using ParquetSharp;

namespace QuotePortfolio.Output;

/// <summary>Quotes that become one row group of a Parquet file. All groups but the last have the same number of rows.</summary>
internal sealed class RowGroup(bool withId, QuoteOrigin origin)
{
    private const int Rows = 1 << 17;
    private readonly SparseTexts _ids = new(Rows);
    private readonly SparseTexts _issues = new(Rows);
    private readonly SparseTexts _details = new(Rows);
    private readonly SameText _origin = new(Rows);
    private readonly double[] _low = new double[Rows];
    private readonly double[] _likely = new double[Rows];
    private readonly double[] _high = new double[Rows];
    private readonly short[] _isPriced = new short[Rows];
    private int _priced;
    private int _count;

    public bool IsFull => _count == Rows;

    public static Column[] Columns(bool withId) =>
    [
        .. withId ? (Column[])[new Column<string>("id")] : [],
        new Column<double?>("low"),
        new Column<double?>("likely"),
        new Column<double?>("high"),
        new Column<string>("issue"),
        new Column<string>("detail"),
        .. QuoteOrigin.Columns.Select(name => new Column<string>(name)),
    ];

    /// <summary>Amounts hardly repeat, so a dictionary of them would only cost time.</summary>
    public static WriterProperties Properties()
    {
        using WriterPropertiesBuilder builder = new();
        return builder.Compression(Compression.Snappy).DisableDictionary("low").DisableDictionary("likely").DisableDictionary("high")
            .DisableDictionary("id").CreatedBy("Estimator QuotePortfolio").Build();
    }

    /// <summary>Takes as many quotes as there is room for.</summary>
    /// <param name="quotes">The quotes.</param>
    /// <param name="from">The first row to take.</param>
    /// <returns>How many were taken.</returns>
    public int Add(in QuoteFrame quotes, int from)
    {
        int rows = Math.Min(quotes.Rows - from, Rows - _count);
        for (int row = from; row < from + rows; row++)
        {
            bool isPriced = !double.IsNaN(quotes.Likely[row]);
            _isPriced[_count + row - from] = isPriced ? (short)1 : (short)0;
            if (isPriced)
            {
                _low[_priced] = quotes.Low[row];
                _likely[_priced] = quotes.Likely[row];
                _high[_priced++] = quotes.High[row];
            }
        }

        AddTexts(quotes, from, rows);
        _count += rows;
        return rows;
    }

    public void WriteTo(ParquetFileWriter writer)
    {
        if (_count == 0)
        {
            return;
        }

        using RowGroupWriter group = writer.AppendRowGroup();
        if (withId)
        {
            _ids.WriteTo(group, _count);
        }

        foreach (double[] amounts in (double[][])[_low, _likely, _high])
        {
            using ColumnWriter<double> column = (ColumnWriter<double>)group.NextColumn();
            column.WriteBatch(_count, _isPriced, default, amounts.AsSpan(0, _priced));
        }

        _issues.WriteTo(group, _count);
        _details.WriteTo(group, _count);
        foreach (byte[] cell in origin.Cells)
        {
            _origin.WriteTo(group, cell, _count);
        }

        group.Close();
        (_count, _priced) = (0, 0);
    }

    private void AddTexts(in QuoteFrame quotes, int from, int rows)
    {
        ReadOnlySpan<byte> texts = quotes.Texts;
        for (int row = 0; quotes.HasIds && row < quotes.Rows; row++)
        {
            ReadOnlySpan<byte> id = QuoteFrame.NextText(ref texts);
            if (row >= from && row < from + rows)
            {
                _ids.Add(_count + row - from, id);
            }
        }

        for (int remark = 0; remark < quotes.Remarks; remark++)
        {
            int row = QuoteFrame.NextNumber(ref texts);
            ReadOnlySpan<byte> code = QuoteFrame.NextText(ref texts);
            ReadOnlySpan<byte> text = QuoteFrame.NextText(ref texts);
            if (row >= from && row < from + rows)
            {
                _issues.Add(_count + row - from, code);
                _details.Add(_count + row - from, text);
            }
        }
    }
}
