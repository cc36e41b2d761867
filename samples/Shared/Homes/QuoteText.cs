using System.Buffers;
using System.Buffers.Text;

namespace QuoteShared.Homes;

/// <summary>Writes quotes as CSV, one line for each row, in order.</summary>
/// <param name="withId">Whether the first column is an identifier.</param>
/// <param name="withCode">Whether a column of codes stands before the words of an issue.</param>
internal sealed class QuoteText(bool withId, bool withCode)
{
    private const int CentsPerUnit = 100;

    /// <summary>Bytes of three amounts with their commas, each of at most 20 digits, and of the marks around texts.</summary>
    private const int MostBytesBesideTexts = 96;

    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(",\"\r\n"u8);

    public void WriteHeader(ByteBuffer into) =>
        into.Add(withId
            ? withCode ? "id,low,likely,high,issue,detail\n"u8 : "id,low,likely,high,issue\n"u8
            : withCode ? "low,likely,high,issue,detail\n"u8 : "low,likely,high,issue\n"u8);

    /// <summary>Writes the quotes of a block.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="into">Where to.</param>
    /// <param name="before">Rows before it, where a row without identifier is named by its number; null where it stays blank.</param>
    public void Write(HomeBlock block, ByteBuffer into, long? before = null)
    {
        ReadOnlySpan<double> low = block.Low;
        ReadOnlySpan<double> likely = block.Likely;
        ReadOnlySpan<double> high = block.High;
        for (int row = 0; row < block.Count; row++)
        {
            ReadOnlySpan<byte> id = block.Ids.Count > 0 ? block.Ids[row] : default;
            Remark? remark = block.Remarks[row];
            int texts = remark is null ? id.Length : id.Length + remark.TextBytes.Length;
            Span<byte> line = into.Room((texts * 2) + MostBytesBesideTexts);
            int at = withId ? WriteId(id, before + row + 1, line) : 0;
            at = remark is { IsProblem: true }
                ? Blank(line, at)
                : WriteAmount(high[row], line, Comma(line, WriteAmount(likely[row], line, Comma(line, WriteAmount(low[row], line, at)))));
            into.Take(WriteRemark(remark, line, at));
        }
    }

    private static int Comma(Span<byte> line, int at)
    {
        line[at] = (byte)',';
        return at + 1;
    }

    private static int Blank(Span<byte> line, int at) => Comma(line, Comma(line, at));

    private static int WriteId(ReadOnlySpan<byte> id, long? number, Span<byte> line)
    {
        int length = 0;
        if (!id.IsEmpty)
        {
            length = WriteField(id, line, 0);
        }
        else if (number is { } row)
        {
            Utf8Formatter.TryFormat(row, line, out length);
        }

        return Comma(line, length);
    }

    /// <summary>An amount with its cents; an amount is whole cents, so rounding only undoes the binary fraction.</summary>
    private static int WriteAmount(double amount, Span<byte> line, int at)
    {
        ulong cents = (ulong)((amount * CentsPerUnit) + 0.5);
        ulong units = cents / CentsPerUnit;
        uint rest = (uint)(cents - (units * CentsPerUnit));
        Utf8Formatter.TryFormat(units, line[at..], out int length);
        at += length;
        line[at + 2] = (byte)('0' + (rest % 10));
        line[at + 1] = (byte)('0' + (rest / 10));
        line[at] = (byte)'.';
        return at + 3;
    }

    private int WriteRemark(Remark? remark, Span<byte> line, int at)
    {
        at = Comma(line, at);
        if (withCode)
        {
            at = Comma(line, remark is null ? at : WriteField(remark.CodeBytes, line, at));
        }

        at = remark is null ? at : WriteField(remark.TextBytes, line, at);
        line[at] = (byte)'\n';
        return at + 1;
    }

    private static int WriteField(ReadOnlySpan<byte> text, Span<byte> line, int at)
    {
        if (!text.ContainsAny(NeedsQuotes))
        {
            text.CopyTo(line[at..]);
            return at + text.Length;
        }

        line[at++] = (byte)'"';
        foreach (byte letter in text)
        {
            if (letter == '"')
            {
                line[at++] = (byte)'"';
            }

            line[at++] = letter;
        }

        line[at] = (byte)'"';
        return at + 1;
    }
}
