using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>When what is paid, and to whom.</summary>
internal static class PaymentTable
{
    public static void Show(Page page, IReadOnlyList<Payment>? payments)
    {
        if (payments is not { Count: > 0 })
        {
            return;
        }

        page.Heading("When what is paid");
        long[] whole = WholeAmounts.Of([.. payments.Select(payment => payment.Amount)]);
        // To whom is told where there is somebody besides the contractor.
        bool areMany = payments.Select(payment => payment.Payee).Distinct().Count() > 1;
        string For(Payment payment) => areMany ? $"{payment.Payee}: {payment.Milestone}" : payment.Milestone;
        Table table = page.NewTable("Due", "For", ">Amount", "Note");
        for (int i = 0; i < whole.Length; i++)
        {
            Page.Row(table, WorkDays.Text(payments[i].Day, payments[i].Date), For(payments[i]), Text(whole[i]), payments[i].Note ?? "");
        }

        Page.Row(table, "", "Together", Text(whole.Sum()), "");
        page.Table(table);
    }

    private static string Text(long amount) => amount.ToString("N0", CultureInfo.InvariantCulture);
}
