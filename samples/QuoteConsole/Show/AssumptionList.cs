using Estimator;

namespace QuoteConsole.Show;

/// <summary>What was not known and was assumed, one line each.</summary>
internal static class AssumptionList
{
    public static void Show(Page page, Estimate estimate)
    {
        if (estimate.Assumptions.Count == 0)
        {
            return;
        }

        page.Heading("What was assumed");
        PathName names = new(estimate.Lines);
        foreach (Assumption assumption in estimate.Assumptions)
        {
            string effect = assumption.Effect > 0 ? $" (alone: {Rounded.Money(assumption.Effect, estimate.Total.Currency)} either way)" : "";
            page.Item($"{names.Of(assumption.Path)}: {assumption.Text}{effect}");
        }
    }
}
