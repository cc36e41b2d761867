using System.Text.Json;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>A line that is a share of others, with what it is a share of.</summary>
/// <param name="Line">The line.</param>
/// <param name="Of">What it is a share of, in words; empty for one that is a sum a job.</param>
/// <param name="Base">How much that is; zero if unknown.</param>
internal sealed record Markup(EstimateLine Line, string Of, decimal Base)
{
    /// <summary>The share that was taken, years and factors included.</summary>
    public double Share => Base == 0 ? Line.Quantity : (double)(Line.Likely / Base);
}

/// <summary>The lines that are shares of others, in the order in which they are taken.</summary>
internal static class Markups
{
    private static readonly string[] Soft = [.. Enum.GetNames<SoftCost>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <summary>Whether a line is overhead, profit, a permit, a tax or a fee.</summary>
    public static bool IsMarkup(EstimateLine line) => line.Fee > 0;

    /// <summary>Whether a line comes on top of the contractor's price.</summary>
    public static bool IsSoft(EstimateLine line) => Soft.Contains(line.Activity);

    public static IReadOnlyList<Markup> Of(Estimate estimate)
    {
        List<Markup> list = [];
        EstimateLine[] direct = [.. estimate.Lines.Where(line => !IsMarkup(line) && line.Activity != "minimumCharge")];
        foreach (EstimateLine line in estimate.Lines.Where(IsMarkup))
        {
            const string Prefix = "of ";
            string of = line.Unit.StartsWith(Prefix, StringComparison.Ordinal) ? line.Unit[Prefix.Length..] : "";
            list.Add(new(line, of, BaseOf(of, direct, list)));
        }

        return list;
    }

    private static decimal BaseOf(string of, EstimateLine[] direct, List<Markup> before) => of switch
    {
        "direct cost" => direct.Sum(line => line.Likely),
        "direct cost and general conditions" => direct.Sum(line => line.Likely) + Sum(before, "generalConditions"),
        "material" => direct.Sum(line => line.Material + line.Equipment),
        "the permit" => Sum(before, "permitFee", "permitShare"),
        "the contractor's price" => direct.Sum(line => line.Likely) + before.Where(one => !IsSoft(one.Line)).Sum(one => one.Line.Likely),
        _ => 0,
    };

    private static decimal Sum(List<Markup> before, params string[] ids) =>
        before.Where(one => ids.Contains(one.Line.Activity)).Sum(one => one.Line.Likely);
}
