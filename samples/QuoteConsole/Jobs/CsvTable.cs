using System.Text;

namespace QuoteConsole.Jobs;

/// <summary>A small CSV text in memory: rows by the names of the first one, in any order; fields may stand in quotes.</summary>
internal static class CsvTable
{
    /// <summary>The rows, each with what stands under a name; an empty field is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The file, for messages.</param>
    /// <param name="columns">Names that are known.</param>
    /// <exception cref="UsageException">A column is not known, or a row has more fields than columns.</exception>
    public static IReadOnlyList<Dictionary<string, string>> Read(string text, string name, params string[] columns)
    {
        List<List<string>> rows = Fields(text);
        string[] header = rows.Count == 0 ? [] : [.. rows[0].Select(field => field.Trim().ToLowerInvariant())];
        if (header.FirstOrDefault(column => !columns.Contains(column)) is { } unknown)
        {
            throw new UsageException($"{name}: '{Excerpt.Of(unknown)}' is no column; the first row names its columns: {string.Join(", ", columns)}.");
        }

        if (header.CountBy(column => column).FirstOrDefault(column => column.Value > 1).Key is { } twice)
        {
            throw new UsageException($"{name}: the column '{twice}' stands there twice; give it once.");
        }

        if (rows.FindIndex(row => row.Count > header.Length) is > 0 and int at)
        {
            throw new UsageException($"{name}: row {at + 1} has more fields than there are columns; put texts with commas in quotes.");
        }

        return [.. rows.Skip(1).Select(row => row.Select((field, i) => (Name: header[i], Field: field.Trim())).Where(one => one.Field.Length > 0).ToDictionary(one => one.Name, one => one.Field))];
    }

    private static List<List<string>> Fields(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        StringBuilder field = new();
        bool isQuoted = false;
        for (int i = 0; i <= text.Length; i++)
        {
            char letter = i < text.Length ? text[i] : '\n';
            if (isQuoted && i < text.Length)
            {
                isQuoted = letter != '"' || (i + 1 < text.Length && text[i + 1] == '"');
                field.Append(letter == '"' && isQuoted ? text[i++] : isQuoted ? letter.ToString() : "");
            }
            else if (letter is ',' or '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (letter == '\n')
                {
                    AddRow(rows, row);
                    row = [];
                }
            }
            else if (letter == '"')
            {
                isQuoted = true;
            }
            else
            {
                field.Append(letter);
            }
        }

        return rows;
    }

    private static void AddRow(List<List<string>> rows, List<string> row)
    {
        if (row.Exists(field => !string.IsNullOrWhiteSpace(field)))
        {
            rows.Add(row);
        }
    }
}
