namespace QuoteShared.Homes;

/// <summary>How the rows of a table are written: what separates their fields, and how many there are.</summary>
/// <param name="Separator">What separates the fields.</param>
/// <param name="Fields">Fields of a row; zero while it is not known.</param>
internal readonly record struct RowForm(byte Separator, int Fields)
{
    /// <summary>A table of which nothing is known yet.</summary>
    public static readonly RowForm Unknown = new((byte)',', 0);

    /// <summary>
    /// Whether the lines after an open quote are rows, so that the quote was never closed, and not the text of a cell. They
    /// are if one in two has the fields of a row. No table has blank lines by the thousand between two rows; a cell has.
    /// </summary>
    /// <param name="lines">Whole lines, of which the first few are looked at, and the start of one.</param>
    public bool RowsFollow(ReadOnlySpan<byte> lines)
    {
        const int MostLines = 100;
        const int MostBlank = RowPath.Longest / 2;
        if (lines.IndexOfAnyExcept((byte)'\r', (byte)'\n') is var blank && (blank < 0 ? lines.Length : blank) > MostBlank)
        {
            return Fields == 0;
        }

        (int all, int rows) = (0, 0);
        while (all < MostLines && lines.IndexOf((byte)'\n') is var end and >= 0)
        {
            ReadOnlySpan<byte> line = lines[..end];
            lines = lines[(end + 1)..];
            if (!line.TrimEnd((byte)'\r').IsEmpty)
            {
                all++;
                rows += line.Count(Separator) + 1 == Fields ? 1 : 0;
            }
        }

        return Fields == 0 || rows * 2 >= all;
    }
}
