using Estimator;

namespace QuoteConsole.Show;

/// <summary>What was not known and was assumed, one line each.</summary>
internal static class AssumptionList
{
    public static void Show(Page page, Estimate estimate) => Show(page, estimate, estimate.Assumptions);

    /// <param name="page">The page.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="assumptions">Those of its assumptions that are not told elsewhere.</param>
    public static void Show(Page page, Estimate estimate, IReadOnlyList<Assumption> assumptions)
    {
        if (assumptions.Count == 0)
        {
            return;
        }

        page.Heading("What was assumed");
        PathName names = new(estimate.Lines);
        foreach (Assumption assumption in assumptions)
        {
            page.Item($"{names.Of(assumption.Path)}: {assumption.Text}{Effect(assumption, estimate)}");
        }
    }

    /// <summary>How far it widens the range; nothing if it does not.</summary>
    public static string Effect(Assumption assumption, Estimate estimate) =>
        assumption.Effect > 0 ? $" (alone: {Rounded.Money(assumption.Effect, estimate.Total.Currency)} either way)" : "";
}
