using System.Globalization;
using System.Text.RegularExpressions;
using Estimator;

namespace QuoteService.Page.Showing;

/// <summary>Says the lengths, areas and volumes in a text in metric units: <c>about 3 × 5 ft</c> as <c>about 0.9 × 1.5 m</c>.</summary>
internal static partial class MetricText
{
    private static readonly (string Words, string Metric)[] UnitWords =
        [("square feet", "square meters"), ("square foot", "square meter"), ("many feet", "many meters")];

    public static string Of(string text)
    {
        string metric = Quantities().Replace(text, match => Change(match.Groups["first"].Value, match.Groups["joint"].Value, match.Groups["second"].Value, match.Groups["unit"].Value));
        return UnitWords.Aggregate(metric, (all, one) => all.Replace(one.Words, one.Metric, StringComparison.Ordinal));
    }

    private static string Change(string first, string joint, string second, string unit)
    {
        Func<double, double> inMetric = unit switch
        {
            "ft" or "feet" or "foot" => feet => Length.FromFeet(feet).Meters,
            "in" or "inches" or "inch" => inches => Length.FromInches(inches).Meters * 100,
            "gal" => gallons => Volume.FromUsGallons(gallons).Liters,
            _ => feet => Area.FromSquareFeet(feet).SquareMeters,
        };
        string name = unit switch
        {
            "ft" or "feet" or "foot" => "m",
            "in" or "inches" or "inch" => "cm",
            "gal" => "L",
            _ => "m²",
        };
        string Number(string text) => text.Length == 0 ? "" : Rounded(inMetric(double.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture)));
        return $"{Number(first)}{joint}{Number(second)} {name}";
    }

    private static string Rounded(double number) => number.ToString(number < 10 ? "0.#" : "#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<first>\d[\d,]*(?:\.\d+)?)(?:(?<joint> (?:×|x|to|by|or|–|-) )(?<second>\d[\d,]*(?:\.\d+)?))? (?<unit>ft2|ft²|sq ft|square feet|ft|feet|foot|inches|inch|in|gal)(?![\w²/])")]
    private static partial Regex Quantities();
}
