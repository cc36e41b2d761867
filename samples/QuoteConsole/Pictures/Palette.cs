using ScottPlot;

namespace QuoteConsole.Pictures;

/// <summary>The colors of pictures: each stands for a color of the page it is put on, which has others by night.</summary>
internal static class Palette
{
    public static readonly Color Ink = Color.FromHex("#1B2A2F");
    public static readonly Color Muted = Color.FromHex("#61717A");
    public static readonly Color Line = Color.FromHex("#DBE2E4");
    public static readonly Color Soft = Color.FromHex("#A5CFCA");
    public static readonly Color Accent = Color.FromHex("#0F766E");

    /// <summary>Each color as a picture has it, and what the page calls it.</summary>
    public static readonly IReadOnlyList<(string Color, string Name)> Names =
    [
        (Ink.ToHex(), "var(--ink)"), (Muted.ToHex(), "var(--muted)"), (Line.ToHex(), "var(--line)"), (Soft.ToHex(), "var(--soft)"), (Accent.ToHex(), "var(--accent)"),
    ];
}
