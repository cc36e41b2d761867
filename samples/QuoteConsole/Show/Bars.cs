using Estimator;

namespace QuoteConsole.Show;

/// <summary>Bars made of letters: ASCII for a pipe, box drawing for a screen.</summary>
internal static class Bars
{
    /// <summary>Low to high with a mark at likely, on a scale from zero.</summary>
    public static string Range(CostRange range, decimal scale, int width, bool screen)
    {
        (char start, char line, char mark, char end) = screen ? ('├', '─', '●', '┤') : ('[', '-', 'o', ']');
        int low = Position(range.Low, scale, width);
        int high = Position(range.High, scale, width);
        char[] bar = new char[high + 1];
        Array.Fill(bar, ' ', 0, low);
        Array.Fill(bar, line, low, bar.Length - low);
        bar[low] = start;
        bar[high] = end;
        bar[Position(range.Likely, scale, width)] = mark;
        return new(bar);
    }

    /// <summary>A share of the whole width; at least one mark for anything at all.</summary>
    public static string Share(double share, int width, bool screen)
    {
        int length = (int)Math.Round(share * width);
        return new(screen ? '█' : '#', share > 0 ? Math.Max(1, length) : 0);
    }

    private static int Position(decimal amount, decimal scale, int width) =>
        scale == 0 ? 0 : (int)(amount / scale * (width - 1));
}
