using Sylvan.Data.Csv;

namespace QuoteConsole.Homes;

/// <summary>Whether a row has the fields that the first row promised.</summary>
internal static class RowShape
{
    private const string Row = "row";

    public static void Check(CsvDataReader csv, int expected, Cells cells)
    {
        CheckQuotes(csv, cells);
        int fields = csv.RowFieldCount;
        if (fields < expected)
        {
            cells.Add(new(false, Row, $"{fields} of {expected} fields; the missing ones are taken as unknown"));
        }
        else if (HasMore(csv, expected))
        {
            // A comma too many stands somewhere, so none of the cells can be trusted.
            cells.Problem(Row, $"{fields} fields, but the first row has {expected}; put text with commas in quotes");
        }
    }

    /// <summary>Whether anything stands in the fields beyond the last one; a comma at the end of a line is harmless.</summary>
    private static bool HasMore(CsvDataReader csv, int expected)
    {
        for (int field = expected; field < csv.RowFieldCount; field++)
        {
            if (!csv.GetFieldSpan(field).IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quote that is opened and never closed swallows the lines after it: say so, where the row came from many lines.</summary>
    private static void CheckQuotes(CsvDataReader csv, Cells cells)
    {
        ReadOnlySpan<char> row = csv.GetRawRecordSpan().TrimEnd("\r\n");
        int lineEnds = row.Count('\n');
        if (lineEnds > 0 && row.Count('"') % 2 != 0)
        {
            cells.Problem(Row, $"a quote is opened and not closed; the {lineEnds} lines after it were taken into this row");
        }
    }
}
