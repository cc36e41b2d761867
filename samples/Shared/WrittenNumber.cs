using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteShared;

/// <summary>A number as people write it: <c>6200.50</c>, <c>6,200</c> or <c>$6,200.50</c>.</summary>
/// <remarks>As before customary units a comma parts thousands and nothing else; <c>6200,50</c> is refused, not read as a hundred times as much.</remarks>
internal static partial class WrittenNumber
{
    /// <summary>How a number is written, for messages.</summary>
    public const string Advice = "write it as 6200, 6,200 or 6200.50, with a point before decimals";

    /// <summary>Reads a number.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out decimal number)
    {
        number = 0;
        return Form().IsMatch(text.Trim()) && decimal.TryParse(
            text.Replace("$", "", StringComparison.Ordinal),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out number);
    }

    [GeneratedRegex(@"^[+-]?\$?(?:[1-9]\d{0,2}(?:,\d{3})+|\d*)(?:\.\d*)?$", RegexOptions.ECMAScript)]
    private static partial Regex Form();
}
