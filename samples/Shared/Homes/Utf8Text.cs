using System.Text;

namespace QuoteShared.Homes;

/// <summary>Text as the bytes that a table is cut from.</summary>
internal static class Utf8Text
{
    private const int Letters = 1 << 14;

    /// <summary>The text of a file from its start: as it is, or decoded where its first bytes say that it is UTF-16 or UTF-32.</summary>
    public static ByteSource SourceOf(FileStream file)
    {
        Span<byte> mark = stackalloc byte[sizeof(int)];
        file.Position = 0;
        mark = mark[..file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        file.Position = 0;
        bool isWide = mark is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF];
        return isWide ? SourceOf(new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Letters, leaveOpen: true)) : file.Read;
    }

    /// <summary>The first bytes of a text, up to a whole letter.</summary>
    public static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> text, int most)
    {
        int length = Math.Min(text.Length, most);
        for (int back = 0; length < text.Length && length > 0 && back < 3 && (text[length] & 0xC0) == 0x80; back++)
        {
            length--;
        }

        return text[..length];
    }

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
