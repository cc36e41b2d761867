using System.Text;
using CsvHelper;

namespace QuoteConsole.Jobs;

/// <summary>A small CSV text in memory: rows by the names of the first one, in any order; fields may stand in quotes.</summary>
internal static class CsvTable
{
    // As many bids, and lines of one, as their JSON may have.
    private const int MostRows = 100;

    /// <summary>The rows, each with what stands under a name; an empty field is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The file, for messages.</param>
    /// <param name="columns">Names that are known.</param>
    /// <exception cref="UsageException">A column is not known, a row has more fields than columns, or there are too many rows.</exception>
    public static IReadOnlyList<Dictionary<string, string>> Read(string text, string name, params string[] columns)
    {
        List<string[]> rows = Rows(text);
        if (rows.Count > MostRows + 1)
        {
            throw new UsageException($"{name}: more than {MostRows} rows are not accepted below the names of the columns: give {MostRows} at most.");
        }

        string[] header = rows.Count == 0 ? [] : [.. rows[0].Select(field => field.Trim().ToLowerInvariant())];
        if (header.FirstOrDefault(column => !columns.Contains(column)) is { } unknown)
        {
            throw new UsageException($"{name}: '{Excerpt.Of(unknown)}' is no column; the first row names its columns: {string.Join(", ", columns)}.");
        }

        if (header.CountBy(column => column).FirstOrDefault(column => column.Value > 1).Key is { } twice)
        {
            throw new UsageException($"{name}: the column '{twice}' stands there twice; give it once.");
        }

        if (rows.FindIndex(row => row.Length > header.Length) is > 0 and int at)
        {
            throw new UsageException($"{name}: row {at + 1} has more fields than there are columns; put texts with commas in quotes.");
        }

        return [.. rows.Skip(1).Select(row => row.Select((field, i) => (Name: header[i], Field: field.Trim())).Where(one => one.Field.Length > 0).ToDictionary(one => one.Name, one => one.Field))];
    }

    private static List<string[]> Rows(string text)
    {
        List<string[]> rows = [];
        using CsvReader csv = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { HasHeader = false });
        while (rows.Count <= MostRows + 1 && csv.Read())
        {
            string[] row = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
            if (row.Any(field => !string.IsNullOrWhiteSpace(field)))
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
