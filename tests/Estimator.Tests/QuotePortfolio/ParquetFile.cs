using ParquetSharp;
using ParquetSharp.Schema;

namespace Estimator.Tests.PortfolioSample;

/// <summary>Small Parquet files in the forms that other programs write.</summary>
internal static class ParquetFile
{
    /// <summary>One row group, of columns as .NET types.</summary>
    public static void Write(string path, Column[] columns, params Action<RowGroupWriter>[] cells)
    {
        using ParquetFileWriter file = new(path, columns);
        using (RowGroupWriter group = file.AppendRowGroup())
        {
            foreach (Action<RowGroupWriter> column in cells)
            {
                column(group);
            }
        }

        file.Close();
    }

    /// <summary>One row group of one column, in the physical form given.</summary>
    public static void WritePhysical<T>(string path, string name, LogicalType meaning, PhysicalType form, int length, params T[] cells)
        where T : unmanaged
    {
        using PrimitiveNode node = new(name, Repetition.Required, meaning, form, length);
        using GroupNode root = new("schema", Repetition.Required, [node]);
        using WriterProperties properties = WriterProperties.GetDefaultWriterProperties();
        using ParquetFileWriter file = new(path, root, properties);
        using (RowGroupWriter group = file.AppendRowGroup())
        {
            using ColumnWriter<T> column = (ColumnWriter<T>)group.NextColumn();
            column.WriteBatch(cells);
        }

        file.Close();
    }

    /// <summary>The cells of the next column.</summary>
    public static Action<RowGroupWriter> Cells<T>(params T[] cells) => group =>
    {
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(cells);
    };
}
