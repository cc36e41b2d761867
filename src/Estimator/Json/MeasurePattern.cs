namespace Estimator;

/// <summary>What the schema says of texts of measures: all that is read, and nothing without a unit of that measure.</summary>
internal static class MeasurePattern
{
    private const string Number = "\\+?([0-9]+[- ]+)?[0-9.,]+(/[0-9]+)?(e[-+]?[0-9]+)?";
    private const string Foot = "(ft|foot|feet)\\.?";
    private const string FootMark = "['′’]";
    private const string Inch = "(in\\.?|inch|inches|[\"″”]|''|′′|’’)";
    private const string Side = "(ft|foot|feet|in|inch|inches|yd|yards?|(c|m)?m|(centi|milli)?met(er|re)s?)";

    public static string Length { get; } =
        Whole($"({Side}\\.?|lf|{Inch}|{FootMark}|{Foot}[- ]*{Number} *{Inch}|{FootMark}[- ]*{Number} *{Inch}?)");

    public static string Area { get; } =
        Whole($"({Side}(2|²|\\^2)|sq(uare)?\\.? *{Side}|sf|ac|acres?|ha|hectares?)\\.?");

    private static string Whole(string unit) => AnyCase($"^ *{Number} *{unit} *$");

    /// <summary>Patterns of JSON Schema have no flags.</summary>
    private static string AnyCase(string pattern) =>
        string.Concat(pattern.Select(letter => char.IsAsciiLetter(letter) ? $"[{letter}{char.ToUpperInvariant(letter)}]" : $"{letter}"));
}
