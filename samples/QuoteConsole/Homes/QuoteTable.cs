using System.Buffers;
using System.Globalization;

namespace QuoteConsole.Homes;

/// <summary>Writes quotes as CSV: <c>id,low,likely,high,issue</c>, one line for each row, in order.</summary>
internal sealed class QuoteTable(TextWriter writer)
{
    private const int CentsPerUnit = 100;
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private readonly char[] _digits = new char[32];

    public void WriteHeader() => writer.Write("id,low,likely,high,issue\n");

    public void Write(HomeBlock block)
    {
        for (int row = 0; row < block.Count; row++)
        {
            WriteText(block.Id[row]);
            if (block.IsPriced(row))
            {
                (double low, double likely, double high) = block.QuoteOf(row);
                WriteMoney(low);
                WriteMoney(likely);
                WriteMoney(high);
            }
            else
            {
                writer.Write(",,,");
            }

            writer.Write(',');
            WriteText(block.Remarks[row]?.Text ?? "");
            writer.Write('\n');
        }
    }

    /// <summary>An amount with its cents; an amount is whole cents, so rounding only undoes the binary fraction.</summary>
    private void WriteMoney(double amount)
    {
        long cents = (long)Math.Round(amount * CentsPerUnit);
        Span<char> digits = _digits;
        digits.TryWrite(CultureInfo.InvariantCulture, $",{cents / CentsPerUnit}.{cents % CentsPerUnit:00}", out int length);
        writer.Write(digits[..length]);
    }

    private void WriteText(string text)
    {
        if (!text.AsSpan().ContainsAny(NeedsQuotes))
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
