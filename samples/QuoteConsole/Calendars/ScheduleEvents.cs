using Estimator;

namespace QuoteConsole.Calendars;

/// <summary>The days of a project or a program that people keep in a calendar.</summary>
internal static class ScheduleEvents
{
    private const string OnSite = "On site";

    /// <summary>Jobs on site, decisions of the owner by the day they are due, payments; none without a start.</summary>
    public static IEnumerable<DayEvent> Of(ProjectEstimate project)
    {
        if (project.Start is null)
        {
            return [];
        }

        string currency = project.Total.Currency;
        return
        [
            .. project.Jobs.Select(job => new DayEvent($"site.{job.Id}", OnSite, $"{job.Id}: on site", job.SiteDate!.Value, job.LastDate!.Value, job.IsCritical ? "Being late here delays the end." : "")),
            .. project.Decisions.Select(step => new DayEvent(
                $"decide.{step.Job}.{step.Activity}", "Decision", $"{step.Job}: {step.Name} (due)", step.DueDate!.Value, step.DueDate!.Value, step.Room ?? "")),
            .. Numbered(project.Payments.Select(payment => new DayEvent(
                $"pay.{payment.Payee}.{payment.Milestone}", "Payment", $"Pay {payment.Payee} {Rounded.Money(payment.Amount, currency)}: {payment.Milestone}", payment.Date!.Value, payment.Date.Value, payment.Note ?? ""))),
        ];
    }

    /// <summary>Jobs of all projects on site, and what is paid in each month; none without a start.</summary>
    public static IEnumerable<DayEvent> Of(ProgramEstimate program)
    {
        if (program.Start is null)
        {
            return [];
        }

        string Money(decimal amount) => Rounded.Money(amount, program.Total.Currency);
        return
        [
            .. program.Milestones.GroupBy(one => (one.Project, one.Job)).Select(job => new DayEvent(
                $"site.{job.Key.Project}.{job.Key.Job}", OnSite, $"{job.Key.Project}: {job.Key.Job} on site", job.First(IsBeginning).Date!.Value, job.Last().Date!.Value, "")),
            .. program.Months.Select(month => new DayEvent(
                $"pay.{month.Month:yyyy-MM}", "Payment", $"To be paid this month: {Money(month.Paid)}", month.Month, month.Month, $"{Money(month.Low)} to {Money(month.High)} in eight of ten")),
        ];
    }

    private static bool IsBeginning(Milestone milestone) => milestone.Name == Milestone.Begins;

    /// <summary>Payments of the same name are told apart by their order.</summary>
    private static IEnumerable<DayEvent> Numbered(IEnumerable<DayEvent> events) =>
        events.GroupBy(one => one.Key).SelectMany(group => group.Select((one, at) => at == 0 ? one : one with { Key = $"{one.Key}.{Numbers.Whole(at + 1)}" }));
}
