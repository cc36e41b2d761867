using Estimator;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace QuoteShared.Schedules;

/// <summary>A dated plan as a calendar (RFC 5545): work, waits for answers, decisions by the day they are due, and payments.</summary>
internal static class JobCalendar
{
    private const string Product = "-//Estimator//Job plan//EN";

    /// <summary>The calendar of an estimate whose plan has dates.</summary>
    /// <param name="title">What the job is called.</param>
    /// <param name="estimate">The estimate.</param>
    /// <exception cref="ArgumentException">The plan has no dates: give the job a start.</exception>
    public static string Of(string title, Estimate estimate)
    {
        if (estimate.Plan.Start is null)
        {
            throw new ArgumentException("The plan has no dates: give the job a start.", nameof(estimate));
        }

        Calendar calendar = new() { ProductId = Product };
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.Events.AddRange(estimate.Plan.Steps.Select(step => StepOf(step, title, estimate)));
        calendar.Events.AddRange((estimate.Payments ?? []).Where(payment => payment.Date is not null).Select((payment, at) => PaymentOf(payment, at, title, estimate)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent StepOf(PlanStep step, string title, Estimate estimate)
    {
        // What takes nobody's hours is over when it is due, not when it may begin.
        bool isDecision = step.Hours == 0 && step.Timing?.DueDate is not null;
        DateOnly first = isDecision ? step.Timing!.DueDate!.Value : step.Date!.Value;
        string where = step.Room is { } room ? $" ({room})" : "";
        string[] words = [step.Why, step.Safety ?? "", step.Trade is { } trade ? $"Trade: {trade}." : ""];
        return Day(
            $"{step.Activity}-{estimate.Hash}", $"{title}: {step.Name}{where}{(isDecision ? ", due" : "")}", string.Join('\n', words.Where(text => text.Length > 0)),
            first, isDecision ? first : step.LastDate!.Value, estimate);
    }

    private static CalendarEvent PaymentOf(Payment payment, int at, string title, Estimate estimate) => Day(
        FormattableString.Invariant($"payment{at + 1}-{estimate.Hash}"),
        FormattableString.Invariant($"{title}: pay {payment.Payee.ToLowerInvariant()} about {payment.Amount:N0} {estimate.Total.Currency}"),
        $"{payment.Milestone}. {payment.Note}".Trim(), payment.Date!.Value, payment.Date.Value, estimate);

    private static CalendarEvent Day(string id, string summary, string description, DateOnly first, DateOnly last, Estimate estimate) => new()
    {
        Uid = id,
        DtStamp = new(estimate.AsOf.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
        Summary = summary,
        Description = description,
        Start = new(first),
        End = new(last.AddDays(1)),
    };
}
