namespace QuoteConsole.Rooms;

/// <summary>Cuts a room's text into words at spaces; a value in quotes, as in <c>name='Nora's room'</c>, is kept whole.</summary>
internal static class RoomTokens
{
    /// <summary>Cuts a text.</summary>
    /// <returns>False if a quote is opened and not closed; then the last word goes to the end of the text.</returns>
    public static bool TryCut(string text, out IReadOnlyList<string> words)
    {
        List<string> found = [];
        words = found;
        int at = 0;
        bool closed = true;
        while ((at = Start(text, at)) < text.Length)
        {
            int end = End(text, at, out closed);
            found.Add(text[at..end]);
            at = end;
        }

        return closed;
    }

    /// <summary>A value without the quotes around it.</summary>
    public static string Unquoted(string value) =>
        value.Length > 1 && IsQuote(value[0]) && value[^1] == value[0] ? value[1..^1] : value;

    private static int Start(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int End(string text, int at, out bool closed)
    {
        char quote = '\0';
        for (; at < text.Length; at++)
        {
            if (quote == '\0')
            {
                // Elsewhere a quote is a foot, an inch or an apostrophe.
                bool opens = IsQuote(text[at]) && at > 0 && text[at - 1] == '=';
                quote = opens ? text[at] : quote;
                if (char.IsWhiteSpace(text[at]))
                {
                    break;
                }
            }
            else if (text[at] == quote && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                closed = true;
                return at + 1;
            }
        }

        closed = quote == '\0';
        return at;
    }

    private static bool IsQuote(char letter) => letter is '\'' or '"';
}
