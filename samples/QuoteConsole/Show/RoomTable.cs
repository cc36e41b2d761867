using System.Globalization;
using Estimator;
using Spectre.Console;

namespace QuoteConsole.Show;

/// <summary>Likely cost by room and by surface, in whole units of currency that add up both ways.</summary>
internal static class RoomTable
{
    private const int Prepare = 0;
    private const int Other = 4;
    private static readonly string[] Columns = ["Prepare", "Walls", "Ceiling", "Trim & doors", "Other"];

    public static void Show(Page page, Estimate estimate)
    {
        IReadOnlyList<(string Name, long[] Amounts)> rows = Rows(estimate);
        page.Heading("What it costs, by room and surface");
        Table table = page.NewTable(["Room", .. Columns.Select(column => ">" + column), ">Total"]);
        foreach ((string name, long[] amounts) in rows)
        {
            AddRow(table, name, amounts);
        }

        AddRow(table, "Total", [.. Columns.Select((_, column) => rows.Sum(row => row.Amounts[column]))]);
        page.Table(table);
        page.Paragraph($"Likely cost in whole {estimate.Total.Currency}, so that it adds up both ways.");
    }

    /// <summary>Name and amounts of each room, the job as a whole last.</summary>
    public static IReadOnlyList<(string Name, long[] Amounts)> Rows(Estimate estimate)
    {
        IGrouping<int, EstimateLine>[] rooms =
            [.. estimate.Lines.GroupBy(line => line.RoomNumber ?? 0).OrderBy(group => group.Key == 0 ? int.MaxValue : group.Key)];
        decimal[] exact = new decimal[rooms.Length * Columns.Length];
        for (int room = 0; room < rooms.Length; room++)
        {
            foreach (EstimateLine line in rooms[room])
            {
                exact[(room * Columns.Length) + ColumnOf(line)] += line.Likely;
            }
        }

        long[] whole = WholeAmounts.Of(exact);
        return [.. rooms.Select((room, at) => (room.First().Room ?? WorkGroup.WholeJob, whole[(at * Columns.Length)..((at + 1) * Columns.Length)]))];
    }

    /// <summary>Work before the first coat is preparation; paint goes by its surface.</summary>
    private static int ColumnOf(EstimateLine line) => line.Phase switch
    {
        Phase.Ready or Phase.Prepare => Prepare,
        _ => line.Surface switch
        {
            PaintedSurface.Walls => 1,
            PaintedSurface.Ceiling => 2,
            PaintedSurface.Trim => 3,
            _ => Other,
        },
    };

    private static void AddRow(Table table, string name, long[] amounts) =>
        Page.Row(table, [name, .. amounts.Select(Text), Text(amounts.Sum())]);

    private static string Text(long amount) => amount == 0 ? "" : amount.ToString("N0", CultureInfo.InvariantCulture);
}
