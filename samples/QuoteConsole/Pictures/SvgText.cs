using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteConsole.Pictures;

/// <summary>
/// The texts of a drawn plot, put where the letters of any font fit: a drawing has a place for every letter of the font it was drawn
/// with, and the page has fonts of its own.
/// </summary>
internal static partial class SvgText
{
    private const double Beside = 8;

    /// <summary>Names beside the plot end before it, those below it are centered on their marks, those in it begin where they did.</summary>
    public static string Anchored(string svg)
    {
        Match area = Area().Match(svg);
        (double left, double bottom) = area.Success ? (Number(area, "x"), Number(area, "y") + Number(area, "height")) : (0, double.MaxValue);
        return Text().Replace(svg, text =>
        {
            double[] letters = [.. text.Groups["letters"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Number)];
            double width = letters.Length < 2 ? 0 : letters[^1] * letters.Length / (letters.Length - 1);
            (string anchor, double at) = Number(text, "x") + (width / 2) < left ? ("end", left - Beside - Number(text, "x")) : Number(text, "y") > bottom ? ("middle", width / 2) : ("start", 0);
            return string.Create(CultureInfo.InvariantCulture, $"{text.Groups["before"].Value} text-anchor=\"{anchor}\" x=\"{at:0.##}\" y=\"{text.Groups["line"].Value}\">");
        });
    }

    private static double Number(Match match, string name) => Number(match.Groups[name].Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("<clipPath[^>]*>\\s*<rect x=\"(?<x>[^\"]+)\" y=\"(?<y>[^\"]+)\" width=\"[^\"]+\" height=\"(?<height>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Area();

    [GeneratedRegex("(?<before><text[^>]*translate\\((?<x>[-0-9.]+) (?<y>[-0-9.]+)\\)[^>]*?) x=\"(?<letters>[^\"]*)\" y=\"(?<line>[-0-9.]+)[^\"]*\">", RegexOptions.ExplicitCapture)]
    private static partial Regex Text();
}
