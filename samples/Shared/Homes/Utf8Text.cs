using System.Text;

namespace QuoteShared.Homes;

/// <summary>Text as the bytes that a table is cut from.</summary>
internal static class Utf8Text
{
    private const int Letters = 1 << 14;

    public static ByteSource SourceOf(TextReader text)
    {
        char[] letters = new char[Letters];
        ReadOnlyMemory<char> rest = default;
        Encoder encoder = new UTF8Encoding(false).GetEncoder();
        return into =>
        {
            int bytes = 0;
            while (bytes == 0)
            {
                if (rest.IsEmpty)
                {
                    rest = letters.AsMemory(0, text.Read(letters, 0, letters.Length));
                }

                bool isLast = rest.IsEmpty;
                encoder.Convert(rest.Span, into, flush: isLast, out int used, out bytes, out _);
                rest = rest[used..];
                if (isLast)
                {
                    break;
                }
            }

            return bytes;
        };
    }
}
