using System.Globalization;
using Estimator;
using QuoteConsole.Options;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What a page of a remodel tells that others do not: level, phases, allowances, plan, the homeowner's part, payments, upkeep.</summary>
internal sealed class RemodelView : JobView
{
    /// <summary>The path of the assumption that says what the level means.</summary>
    public const string LevelPath = "level";

    private const string Homeowner = "homeowner";

    public override string Kind => "a remodel";

    public override JobOptions Options => RemodelOptions.Set;

    public override string Title(Job job, UnitSystem units) => JobTitle.Of((Remodel)job, units);

    public override void ShowOffers(Page page, Job job, HomeEstimator estimator) =>
        LevelsView.Show(page, estimator.Offers(job), estimator.Scopes[(int)((Remodel)job).Scope]);

    public override void ShowEstimate(Page page, Job job, Estimate estimate, EstimateDetails details)
    {
        ShowWork(page, (Remodel)job, estimate, details);
        EstimatePage.ShowIssues(page, estimate);
        AssumptionList.Show(page, estimate, [.. estimate.Assumptions.Where(one => one.Path != LevelPath)]);
        EstimatePage.ShowNext(page, job, estimate.NextQuestion, estimate.Total.Currency);
    }

    private static void ShowWork(Page page, Remodel job, Estimate estimate, EstimateDetails details)
    {
        ShowLevel(page, job, estimate);
        PhaseTable.Show(page, estimate);
        if (details.Lines)
        {
            LineTable.Show(page, estimate, "Line by line", PhaseName.Lines(estimate));
        }

        ShowAllowances(page, estimate);
        GanttView.Show(page, estimate);
        if (details.Steps)
        {
            StepList.Show(page, estimate);
        }

        ShowOwnersPart(page, estimate.Plan);
        if (job.Performer == Performer.Self)
        {
            ShoppingTable.Show(page, estimate.Materials);
        }

        PaymentTable.Show(page, estimate.Payments);
        ShowBesides(page, estimate);
        DriverTable.Show(page, estimate.Drivers);
    }

    private static void ShowLevel(Page page, Remodel job, Estimate estimate)
    {
        if (estimate.Assumptions.FirstOrDefault(one => one.Path == LevelPath) is { } level)
        {
            string assumed = job.Level is null ? "Level assumed" : "What is done";
            page.Paragraph($"{assumed}, {level.Text}{AssumptionList.Effect(level, estimate)}");
        }
    }

    private static void ShowAllowances(Page page, Estimate estimate)
    {
        EstimateLine[] lines = [.. estimate.Lines.Where(line => line.Allowance > 0)];
        if (lines.Length == 0)
        {
            return;
        }

        page.Heading("Allowances: what is set aside for what you choose");
        long[] whole = WholeAmounts.Of([.. lines.Select(line => line.Allowance!.Value)]);
        Table table = page.NewTable("For", ">Set aside");
        for (int i = 0; i < lines.Length; i++)
        {
            Page.Row(table, lines[i].Name, Text(whole[i]));
        }

        Page.Row(table, "Together", Text(whole.Sum()));
        page.Table(table);
        page.Paragraph("Material in direct cost, before markups: choose dearer and the price rises by the difference and its markups.");
    }

    private static void ShowOwnersPart(Page page, Plan plan)
    {
        PlanStep[] steps = [.. plan.Steps.Where(step => step.Trade == Homeowner).OrderBy(step => step.Timing!.DueDay).ThenBy(step => step.Order)];
        if (steps.Length == 0)
        {
            return;
        }

        page.Heading("Your part, so that nothing waits");
        foreach (PlanStep step in steps)
        {
            ProjectDays days = step.Timing!;
            string by = $"by {(days.DueDate is null ? "working " : "")}{WorkDays.Text(days.DueDay, days.DueDate)}";
            string from = step.WaitHours > 0 ? $", begun {WorkDays.Text(days.LatestDay, days.LatestDate)}" : "";
            page.Entry($"{step.Name} ({by}{from})", step.Why);
        }
    }

    private static void ShowBesides(Page page, Estimate estimate)
    {
        EstimateLine[] soft = [.. estimate.Lines.Where(Markups.IsSoft)];
        if (soft.Length == 0 && estimate.UpkeepPerYear is not > 0)
        {
            return;
        }

        page.Heading("Besides the contractor's price");
        foreach (EstimateLine line in soft)
        {
            page.Item($"{line.Name}: {Rounded.Money(line.Likely, estimate.Total.Currency)}, included above because you asked for it.");
        }

        if (estimate.UpkeepPerYear is { } upkeep and > 0)
        {
            page.Item($"Upkeep: set aside about {Rounded.Money(upkeep, estimate.Total.Currency)} a year afterwards; not included.");
        }
    }

    private static string Text(long amount) => amount.ToString("N0", CultureInfo.InvariantCulture);
}
