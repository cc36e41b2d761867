namespace QuoteShared;

/// <summary>Somebody's input in a message: the beginning of it, on one line and without control characters.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string text, int longest = Longest)
    {
        string start = text.Length > longest ? string.Concat(text.AsSpan(0, longest), "…") : text;
        return string.Concat(start.Select(letter => char.IsControl(letter) ? ' ' : letter));
    }
}
