using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Cash by month, milestones and payments.</summary>
internal static class MoneySections
{
    private const int Most = 12;

    public static IEnumerable<Section> Of(ProjectEstimate estimate, DateOnly date) =>
    [
        Section.Of("Cash by month", Cash(estimate.Cash.Months)),
        Section.Of("Milestones", Milestones(estimate.Milestones, date)),
        Section.Of("Payments", Grid.Of(
            ["Due", "To", "For", ">Amount", "Note"],
            estimate.Payments.Select(payment => (string[])[WorkDays.Text(payment.Day, payment.Date), payment.Payee, payment.Milestone, Numbers.Whole(payment.Amount), payment.Note ?? ""]))),
    ];

    /// <summary>What is paid by month, with its range, and what was paid until then.</summary>
    public static IEnumerable<ReportPart> Cash(IReadOnlyList<CashMonth> months)
    {
        if (months.Count == 0)
        {
            yield break;
        }

        yield return new Illustration(CashPicture.Of(months), "What is paid month by month; lines are the range of eight in ten.");
        decimal until = 0;
        bool retains = months.Any(month => month.Retained != 0 || month.Released != 0);
        yield return new Grid(
            retains ? ["Month", ">Due", ">Kept back", ">Paid", ">Eight of ten", ">Paid until then"] : ["Month", ">Paid", ">Eight of ten", ">Paid until then"],
            [.. months.Select(month =>
            {
                until += month.Paid;
                string[] kept = retains ? [Numbers.Whole(month.Due), Numbers.Whole(month.Retained - month.Released)] : [];
                return (string[])[Numbers.Month(month.Month), .. kept, Numbers.Whole(month.Paid), Numbers.Range(month.Low, month.High), Numbers.Whole(until)];
            })]);
    }

    /// <summary>The next milestones from a day on; all where there are no dates.</summary>
    public static IEnumerable<ReportPart> Milestones(IReadOnlyList<Milestone> milestones, DateOnly date, bool withProject = false)
    {
        Milestone[] next = [.. milestones.Where(one => one.Date is null || one.Date >= date)];
        string[] Row(Milestone one) => [WorkDays.Text(one.Day, one.Date), .. withProject ? [one.Project] : Array.Empty<string>(), one.Job, one.Name];
        return milestones.Count > 0 && next.Length == 0
            ? [new Sentence($"All {Numbers.Whole(milestones.Count)} lie before {WorkDays.Text(date)}.")]
            : Grid.Of(withProject ? ["When", "Project", "Job", "What"] : ["When", "Job", "What"], next.Select(Row), Most);
    }
}
