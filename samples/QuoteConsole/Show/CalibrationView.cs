using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>What finished jobs taught a book.</summary>
internal static class CalibrationView
{
    public static void Show(Page page, Calibration learned)
    {
        page.Heading("What the finished jobs say");
        if (learned.Factors.Count == 0)
        {
            page.Paragraph("Nothing: no finished job says hours, paint or price.");
        }
        else
        {
            Table table = page.NewTable("Work", "What", ">Times the book", ">In 8 cases of 10", ">Jobs");
            foreach (CalibratedFactor factor in learned.Factors)
            {
                string name = factor.Activity is { } activity ? $"{factor.What.ToString().ToLowerInvariant()} of {activity}" : factor.What.ToString().ToLowerInvariant();
                Page.Row(table, factor.Work, name, Times(factor.Factor), $"{Times(factor.Low)} - {Times(factor.High)}", factor.Jobs.ToString(CultureInfo.InvariantCulture));
            }

            page.Table(table);
            page.Paragraph("Shrunk toward the book by how little the jobs say.");
        }

        foreach (HeldOutJob job in learned.HeldOut)
        {
            page.Item(job.ToString());
        }
    }

    private static string Times(double factor) => factor.ToString("0.00", CultureInfo.InvariantCulture);
}
