namespace QuoteConsole;

/// <summary>Somebody's input in a message: the beginning of it, on one line and without control characters.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        string start = text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
        return string.Concat(start.Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
