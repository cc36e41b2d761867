namespace Estimator.Benchmarks;

/// <summary>Reads all there is to read in an estimate, so that nothing can be left undone until somebody asks.</summary>
internal static class Reading
{
    /// <summary>All amounts and lengths of texts, added up.</summary>
    public static decimal Of(Estimate estimate)
    {
        decimal read = estimate.Total.Low + estimate.Total.Likely + estimate.Total.High + (estimate.Repaint?.CostPerYear ?? 0);
        for (int i = 0; i < estimate.Lines.Count; i++)
        {
            read += Of(estimate.Lines[i]);
        }

        for (int i = 0; i < estimate.Plan.Steps.Count; i++)
        {
            read += Of(estimate.Plan.Steps[i]);
        }

        for (int i = 0; i < estimate.Materials.Count; i++)
        {
            ShoppingItem item = estimate.Materials[i];
            read += item.Item.Length + item.Buy.Length + (int)item.Quantity + (int)item.Leftover;
        }

        return read + Reasons(estimate);
    }

    private static decimal Of(EstimateLine line) =>
        line.Activity.Length + line.Name.Length + line.Unit.Length + line.Sources.Count + (int)line.Quantity + (int)line.Hours
            + line.Labor + line.Material + line.Equipment + line.Fee + line.Low + line.Likely + line.High;

    private static decimal Of(PlanStep step) =>
        step.Order + step.Activity.Length + step.Name.Length + (int)step.Phase + step.Why.Length + step.Requires.Count
            + step.Tools.Count + step.Day + step.LastDay + (int)step.Hours + (int)step.WaitHours + step.Likely
            + (step.Material?.Length ?? 0) + (step.Safety?.Length ?? 0);

    private static decimal Reasons(Estimate estimate)
    {
        decimal read = estimate.NextQuestion?.Question.Length ?? 0;
        for (int i = 0; i < estimate.Drivers.Count; i++)
        {
            read += estimate.Drivers[i].Name.Length + (int)estimate.Drivers[i].Share;
        }

        for (int i = 0; i < estimate.Assumptions.Count; i++)
        {
            read += estimate.Assumptions[i].Text.Length + estimate.Assumptions[i].Effect;
        }

        for (int i = 0; i < estimate.Repaint?.Surfaces.Count; i++)
        {
            read += estimate.Repaint.Surfaces[i].NextYear;
        }

        return read;
    }
}
