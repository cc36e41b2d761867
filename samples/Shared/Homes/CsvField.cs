using System.Buffers;

namespace QuoteShared.Homes;

/// <summary>
/// A text as a field of a CSV line, in quotes where it needs them. It stays the text it is, for whoever joins by it, also where a
/// spreadsheet would take it for a formula.
/// </summary>
internal static class CsvField
{
    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(",\"\r\n"u8);

    public static byte[] Of(ReadOnlySpan<byte> text)
    {
        byte[] field = new byte[(text.Length * 2) + 2];
        return field[..Write(text, field)];
    }

    /// <returns>Bytes written: at most two for each of the text and two more.</returns>
    public static int Write(ReadOnlySpan<byte> text, Span<byte> field)
    {
        if (!text.ContainsAny(NeedsQuotes))
        {
            text.CopyTo(field);
            return text.Length;
        }

        int at = 0;
        field[at++] = (byte)'"';
        foreach (byte letter in text)
        {
            if (letter == '"')
            {
                field[at++] = (byte)'"';
            }

            field[at++] = letter;
        }

        field[at] = (byte)'"';
        return at + 1;
    }
}
