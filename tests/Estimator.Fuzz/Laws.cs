using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Estimator.Fuzz;

/// <summary>What holds of every answer.</summary>
internal static partial class Laws
{
    public static void Hold(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new LawException(otherwise);
        }
    }

    public static string Given(string reason)
    {
        Hold(reason.Length > 0, "refused without a reason");
        return reason;
    }

    /// <summary>Ranges are in order and finite, lines add up, and parts of lines do.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="input">What it was made from, whose names and colors are in it.</param>
    /// <returns>The estimate as JSON.</returns>
    public static string Keep(Estimate estimate, ReadOnlySpan<byte> input)
    {
        Ordered(estimate.Total.Range, "total");
        foreach (EstimateLine line in estimate.Lines)
        {
            Ordered(line.Cost, line.Activity);
            Hold(double.IsFinite(line.Quantity) && line.Quantity >= 0, $"{line.Activity}: quantity {line.Quantity}");
            Hold(double.IsFinite(line.Hours) && line.Hours >= 0, $"{line.Activity}: hours {line.Hours}");
            Hold(line.Likely == line.Labor + line.Material + line.Equipment + line.Fee, $"{line.Activity}: its parts do not add up");
        }

        decimal lines = estimate.Lines.Sum(line => line.Likely);
        Hold(lines == estimate.Total.Likely, $"lines {lines}, total {estimate.Total.Likely}");
        foreach (PlanStep step in estimate.Plan.Steps)
        {
            Hold(double.IsFinite(step.Hours) && step.Hours >= 0, $"step {step.Name}: hours {step.Hours}");
        }

        string json = EstimatorJson.WriteEstimate(estimate);
        HasNoNaN(json, input);
        return json;
    }

    /// <summary>No number in a text is none; a word that has these letters in it, or a name in the input that is just they, is no number.</summary>
    public static void HasNoNaN(string text, ReadOnlySpan<byte> input) =>
        Hold(!NaN().IsMatch(text) || NaN().IsMatch(Encoding.UTF8.GetString(input)), "NaN");

    [GeneratedRegex(@"\bNaN\b")]
    private static partial Regex NaN();

    public static void Ordered(CostRange range, string what) =>
        Hold(range.Low >= 0 && range.Low <= range.Likely && range.Likely <= range.High, string.Create(CultureInfo.InvariantCulture, $"{what}: {range.Low}, {range.Likely}, {range.High}"));
}
