using System.Text;

namespace QuoteShared.Homes;

/// <summary>Writes quotes as CSV, one line for each row, in order.</summary>
/// <param name="withId">Whether the first column is an identifier.</param>
/// <param name="withCode">Whether a column of codes stands before the words of an issue.</param>
/// <param name="origin">What stands at the end of every line.</param>
internal sealed class QuoteText(bool withId, bool withCode, QuoteOrigin origin)
{
    /// <summary>Bytes of a line beside its texts: three amounts, a number, and the marks between them.</summary>
    private const int MostBesideTexts = (4 * AmountText.Longest) + 16;

    public void WriteHeader(ByteBuffer into) => into.Add(Encoding.UTF8.GetBytes(string.Join(',', Headings) + "\n"));

    /// <summary>Writes the quotes of a block.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="into">Where to.</param>
    /// <param name="before">Rows before it, where a row without identifier is named by its number; null where it stays blank.</param>
    public void Write(HomeBlock block, ByteBuffer into, long? before = null)
    {
        ReadOnlySpan<double> low = block.Low;
        ReadOnlySpan<double> likely = block.Likely;
        ReadOnlySpan<double> high = block.High;
        Span<byte> lines = into.Room(MostBytes(block));
        int at = 0;
        for (int row = 0; row < block.Count; row++)
        {
            Remark? remark = block.Remarks[row];
            at = withId ? WriteId(block, row, before, lines, at) : at;
            if (remark is { IsProblem: true })
            {
                at = Comma(lines, Comma(lines, at));
            }
            else
            {
                at = Comma(lines, AmountText.Write(low[row], lines, at));
                at = Comma(lines, AmountText.Write(likely[row], lines, at));
                at = AmountText.Write(high[row], lines, at);
            }

            at = WriteRemark(remark, lines, at);
        }

        into.Take(at);
    }

    private IEnumerable<string> Headings =>
        [.. withId ? ["id"] : Array.Empty<string>(), "low", "likely", "high", "issue", .. withCode ? ["detail"] : Array.Empty<string>(), .. QuoteOrigin.Columns];

    private int MostBytes(HomeBlock block)
    {
        int most = (block.Ids.Length * 2) + (block.Count * (MostBesideTexts + origin.Fields.Length));
        foreach (Remark? remark in block.Remarks.AsSpan(0, block.Count))
        {
            most += remark is null ? 0 : remark.CodeField.Length + remark.TextField.Length;
        }

        return most;
    }

    private static int Comma(Span<byte> lines, int at)
    {
        lines[at] = (byte)',';
        return at + 1;
    }

    private static int WriteId(HomeBlock block, int row, long? before, Span<byte> lines, int at)
    {
        ReadOnlySpan<byte> id = block.Ids.Count > 0 ? block.Ids[row] : default;
        if (!id.IsEmpty)
        {
            at += CsvField.Write(id, lines[at..]);
        }
        else if (before is { } rows)
        {
            at = AmountText.WriteWhole((ulong)(rows + row + 1), lines, at);
        }

        return Comma(lines, at);
    }

    private int WriteRemark(Remark? remark, Span<byte> lines, int at)
    {
        at = Comma(lines, at);
        if (withCode)
        {
            at = Comma(lines, Copy(remark is null ? default : remark.CodeField, lines, at));
        }

        at = Copy(remark is null ? default : remark.TextField, lines, at);
        at = Copy(origin.Fields, lines, at);
        lines[at] = (byte)'\n';
        return at + 1;
    }

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> lines, int at)
    {
        text.CopyTo(lines[at..]);
        return at + text.Length;
    }
}
