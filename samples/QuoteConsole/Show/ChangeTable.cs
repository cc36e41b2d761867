using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Lines that differ, with what stays the same in one row, so that every column adds up to the cent.</summary>
internal static class ChangeTable
{
    /// <param name="page">The page.</param>
    /// <param name="lines">The lines that differ.</param>
    /// <param name="before">The likely total before.</param>
    /// <param name="after">The likely total after.</param>
    /// <param name="named">Lines of estimates, for the names of their rooms.</param>
    public static Table Of(Page page, IReadOnlyList<ChangedLine> lines, decimal before, decimal after, IEnumerable<EstimateLine> named)
    {
        Table table = page.NewTable("Line", ">Before", ">After", ">Difference");
        Dictionary<string, string> rooms = named.Where(line => line.Room is not null)
            .DistinctBy(line => line.Activity).ToDictionary(line => line.Activity, line => line.Room!);
        foreach (ChangedLine line in lines)
        {
            string room = rooms.TryGetValue(line.Activity, out string? name) ? $"{name}: " : "";
            Row(table, room + line.Name, line.Before, line.After);
        }

        decimal same = before - lines.Sum(line => line.Before);
        if (same != 0)
        {
            Row(table, "Lines that stay the same", same, same);
        }

        Row(table, "Total", before, after);
        return table;
    }

    /// <summary>An amount with its sign, to the cent.</summary>
    public static string Signed(decimal amount) => amount.ToString("+#,##0.00;-#,##0.00;0.00", CultureInfo.InvariantCulture);

    private static void Row(Table table, string what, decimal before, decimal after) =>
        Page.Row(table, what, Cents(before), Cents(after), Signed(after - before));

    private static string Cents(decimal amount) => amount == 0 ? "" : amount.ToString("N2", CultureInfo.InvariantCulture);
}
