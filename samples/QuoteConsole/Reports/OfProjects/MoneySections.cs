using Estimator;
using QuoteConsole.Pictures;

namespace QuoteConsole.Reports.OfProjects;

/// <summary>Cash by month, milestones and payments.</summary>
internal static class MoneySections
{
    private const int Most = 12;
    private const int MostMonths = 24;

    public static IEnumerable<Section> Of(ProjectEstimate estimate, DateOnly date) =>
    [
        Section.Of("Cash by month", Cash(estimate.Cash.Months, estimate.Start ?? date)),
        Section.Of("Milestones", Milestones(estimate.Milestones, date)),
        Section.Of("Payments", Grid.Of(
            ["Due", "To", "For", ">Amount", "Note"],
            estimate.Payments.Select(payment => (string[])[WorkDays.Text(payment.Day, payment.Date), payment.Payee, payment.Milestone, Numbers.Whole(payment.Amount), payment.Note ?? ""]))),
    ];

    /// <summary>What is paid by month, with its range, and what was paid until then; two years from a day on.</summary>
    public static IEnumerable<ReportPart> Cash(IReadOnlyList<CashMonth> months, DateOnly date, bool all = false)
    {
        if (months.Count == 0)
        {
            yield break;
        }

        yield return new Illustration(CashPicture.Of(months), "What is paid month by month; lines are the range of eight in ten.");
        decimal until = 0;
        bool retains = months.Any(month => month.Retained != 0 || month.Released != 0);
        string[] headings = retains ? ["Month", ">Due", ">Kept back", ">Paid", ">Eight of ten", ">Paid until then"] : ["Month", ">Paid", ">Eight of ten", ">Paid until then"];
        (DateOnly Month, string[] Row)[] rows = [.. months.Select(month =>
        {
            until += month.Paid;
            string[] kept = retains ? [Numbers.Whole(month.Due), Numbers.Whole(month.Retained - month.Released)] : [];
            return (month.Month, (string[])[Numbers.Month(month.Month), .. kept, Numbers.Whole(month.Paid), Numbers.Range(month.Low, month.High), Numbers.Whole(until)]);
        })];
        foreach (ReportPart part in Grid.Of(headings, rows.Where(row => all || IsFrom(row.Month, date)).Select(row => row.Row), all ? int.MaxValue : MostMonths, " months"))
        {
            yield return part;
        }
    }

    /// <summary>Whether a month is that of a day or later.</summary>
    public static bool IsFrom(DateOnly month, DateOnly date) => month.AddMonths(1) > date;

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
