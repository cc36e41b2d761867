namespace Estimator;

/// <summary>The rules of figures that have to fit each other: shares of one whole, and a least that is not above its most.</summary>
internal static class TogetherRules
{
    private static readonly string[][] Wholes =
        [["range.jobCorrelation", "range.marketCorrelation", "range.crewCorrelation"], ["payment.deposit", "payment.final"]];

    private static readonly (string Least, string Most)[] Ordered = [("calibration.widthLeast", "calibration.widthMost"), ("bids.low", "bids.high")];

    public static void Check(BookDocument book, List<string> problems)
    {
        // What is missing is told elsewhere.
        double Of(string id) => book.Figures.TryGetValue(id, out Figure? figure) ? figure.Likely : double.NaN;
        foreach (string[] whole in Wholes.Where(whole => whole.Sum(id => double.IsNaN(Of(id)) ? 0 : Of(id)) > 1))
        {
            problems.Add($"figures: {string.Join(", ", whole)} are more than 1 together.");
        }

        foreach ((string least, string most) in Ordered.Where(pair => Of(pair.Least) > Of(pair.Most)))
        {
            problems.Add($"figures.{least}: it is above {most}.");
        }
    }
}
