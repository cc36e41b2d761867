using System.Net;
using System.Text.RegularExpressions;
using ScottPlot;

namespace QuoteConsole.Pictures;

/// <summary>A plot to be put into a page: lines and text in the colors and letters of that page.</summary>
/// <param name="plot">The plot.</param>
/// <param name="height">Its height; all are as wide as the page.</param>
internal sealed partial class Picture(Plot plot, int height)
{
    public const int Width = 880;

    /// <summary>The picture as part of a page.</summary>
    /// <param name="number">Its number on the page, which keeps its names apart from those of others.</param>
    /// <param name="caption">What it shows, for those who do not see it.</param>
    public string Svg(int number, string caption)
    {
        Dictionary<string, int> parts = [];
        string svg = plot.GetSvgXml(Width, height);
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..];
        svg = svg[(svg.IndexOf('>', StringComparison.Ordinal) + 1)..];
        foreach ((string color, string name) in Palette.Names)
        {
            svg = svg.Replace($"\"{color}\"", $"\"{name}\"", StringComparison.OrdinalIgnoreCase);
        }

        svg = NameOfAPart().Replace(svg, match => $"{match.Groups["before"].Value}p{number}-{PlaceOf(match.Groups["name"].Value)}");
        svg = SvgText.Anchored(FontOfAText().Replace(svg, ""));
        return $"<svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(caption)}\">{svg.Trim()}";

        // Names that are given while it is drawn count on from picture to picture of a process.
        int PlaceOf(string part)
        {
            parts.TryAdd(part, parts.Count + 1);
            return parts[part];
        }
    }

    [GeneratedRegex("(?<before>id=\"|href=\"#|url\\(#)(?<name>[^\")]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex NameOfAPart();

    [GeneratedRegex(" font-family=\"[^\"]*\"")]
    private static partial Regex FontOfAText();
}
