using System.Globalization;
using System.Text.RegularExpressions;
using QuoteConsole.Show;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class RoomTableTests
{
    private const int Columns = 5;

    private static readonly InteriorPainting ThreeRooms = new()
    {
        Rooms =
        [
            new() { Kind = RoomKind.Bedroom, Surfaces = [RoomSurface.Walls, RoomSurface.Ceiling, RoomSurface.Trim] },
            new() { Kind = RoomKind.Kitchen, CabinetDoors = 12 },
            new() { Kind = RoomKind.Bathroom },
        ],
    };

    private static readonly Estimate Explained = HomeEstimator.Default.Estimate(ThreeRooms);

    [Fact]
    public void Rows_AddUpToTheTotal()
    {
        IReadOnlyList<(string Name, long[] Amounts)> rows = RoomTable.Rows(Explained);
        Assert.Equal(["Bedroom", "Kitchen", "Bathroom", "Whole job"], rows.Select(row => row.Name));
        Assert.Equal((long)Math.Round(Explained.Total.Likely), rows.Sum(row => row.Amounts.Sum()));
        foreach ((string name, long[] amounts) in rows)
        {
            decimal exact = Explained.Lines.Where(line => (line.Room ?? "Whole job") == name).Sum(line => line.Likely);
            Assert.True(Math.Abs(amounts.Sum() - exact) < Columns, name);
        }
    }

    [Fact]
    public void Columns_HoldTheirOwnWork()
    {
        (string _, long[] bedroom) = RoomTable.Rows(Explained)[0];
        PaintedSurface[] surfaces = [PaintedSurface.Walls, PaintedSurface.Ceiling, PaintedSurface.Trim];
        for (int i = 0; i < surfaces.Length; i++)
        {
            decimal exact = Explained.Lines.Where(line => line.Room == "Bedroom" && line.Surface == surfaces[i]).Sum(line => line.Likely);
            Assert.InRange(bedroom[i + 1], Math.Floor(exact), Math.Ceiling(exact));
            Assert.True(bedroom[i + 1] > 0);
        }

        string[] before = [.. Explained.Plan.Steps.Where(step => step.Phase is Phase.Ready or Phase.Prepare).Select(step => step.Activity)];
        decimal prepare = Explained.Lines.Where(line => line.Room == "Bedroom" && before.Contains(line.Activity)).Sum(line => line.Likely);
        Assert.InRange(bedroom[0], Math.Floor(prepare), Math.Ceiling(prepare));
    }

    [Fact]
    public void Printed_AddsUpBothWays()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--room", "bedroom surfaces=walls+ceiling+trim", "--room", "kitchen surfaces=walls+ceiling+cabinets", "--room", "bathroom surfaces=walls+ceiling+doors");
        long[][] rows = [.. run.Lines.Select(line => PrintedRow().Match(line)).Where(row => row.Success).Select(Amounts)];
        long[] total = rows[^1];
        for (int column = 0; column < total.Length; column++)
        {
            Assert.Equal(total[column], rows[..3].Sum(row => row[column]) + OfWholeJob(rows[3], column));
        }

        Assert.All(rows[..3], row => Assert.Equal(row[^1], row[..^1].Sum()));
        Assert.Equal(total[^1], total[..^1].Sum());
    }

    [Fact]
    public void WholeHouse_IsARowForEachTypicalRoom()
    {
        ConsoleRun run = ConsoleRun.Of("interior", "--floor-area", "2000 ft2", "--bedrooms", "2");
        Assert.All(
            (string[])["Living ", "Dining ", "Kitchen ", "Hallway ", "Primary bedroom ", "Bedroom ", "Bathroom ", "Laundry ", "Whole job ", "Total "],
            row => Assert.Contains(run.Lines, line => line.StartsWith(row, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(new[] { 0.4, 0.4, 0.4 }, new long[] { 1, 0, 0 })]
    [InlineData(new[] { 1.6, 0.7, 2.7 }, new long[] { 1, 1, 3 })]
    [InlineData(new[] { 1.0, 2.0 }, new long[] { 1, 2 })]
    [InlineData(new[] { 0.2, 0.2 }, new long[] { 0, 0 })]
    [InlineData(new double[0], new long[0])]
    public void WholeAmounts_AddUpToTheRoundedSum(double[] amounts, long[] expected) =>
        Assert.Equal(expected, WholeAmounts.Of(Array.ConvertAll(amounts, amount => (decimal)amount)));

    // Prepare and other are the only columns of the job as a whole; the blank ones between are not matched.
    private static long OfWholeJob(long[] row, int column) => column switch
    {
        0 => row[0],
        4 => row[1],
        5 => row[2],
        _ => 0,
    };

    private static long[] Amounts(Match row) =>
        [.. Number().Matches(row.Groups[1].Value).Select(number => long.Parse(number.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^(?:Bedroom|Kitchen|Bathroom|Whole job|Total) +((?: *[\d,]+){3,6})$")]
    private static partial Regex PrintedRow();

    [GeneratedRegex(@"[\d,]+")]
    private static partial Regex Number();
}
