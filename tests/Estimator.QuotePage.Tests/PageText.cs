using System.Net;
using System.Text.RegularExpressions;

namespace Estimator.QuotePage.Tests;

/// <summary>What a page says, without its tags.</summary>
internal static partial class PageText
{
    /// <summary>The likely cost and the range, as they are shown at the top.</summary>
    public static string Figure(string html) => Of(FigurePart().Match(html).Value);

    public static string Of(string html) => WebUtility.HtmlDecode(Blanks().Replace(Tags().Replace(html, " "), " ")).Trim();

    /// <summary>Addresses of all links.</summary>
    public static IReadOnlyList<string> Links(string html) => [.. Hrefs().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    [GeneratedRegex("<div role=\"status\" class=\"figure\">.*?</div>", RegexOptions.Singleline)]
    private static partial Regex FigurePart();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<a [^>]*?href=\"([^\"]*)\"")]
    private static partial Regex Hrefs();
}
