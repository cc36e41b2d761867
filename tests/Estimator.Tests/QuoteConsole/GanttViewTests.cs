using System.Globalization;
using System.Text.RegularExpressions;
using QuoteConsole.Show;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class GanttViewTests
{
    private static readonly InteriorPainting TwoRooms = new()
    {
        Rooms =
        [
            new() { Kind = RoomKind.Bedroom, Name = "Nora", Condition = Condition.Poor, Surfaces = [RoomSurface.Walls, RoomSurface.Trim] },
            new() { Kind = RoomKind.Kitchen, CabinetDoors = 12 },
        ],
    };

    public static TheoryData<Job> Jobs => [TwoRooms, new InteriorPainting(), new ExteriorPainting()];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Bars_CoverTheDaysOfTheirSteps(Job job)
    {
        Plan plan = HomeEstimator.Default.Estimate(job).Plan;
        string[] lines = Drawing(job);
        int first = lines[0].LastIndexOf(" 1 ", StringComparison.Ordinal) + 1;
        int letters = lines[0].IndexOf('2', StringComparison.Ordinal) - first;
        Assert.InRange(letters, 1, 4);
        Assert.Equal(plan.Steps.Count, lines.Count(line => StepRow().IsMatch(line)));
        foreach (PlanStep step in plan.Steps)
        {
            string row = Assert.Single(lines, line => line.TrimStart().StartsWith($"{step.Order}. ", StringComparison.Ordinal));
            Assert.Contains(step.Name, row, StringComparison.Ordinal);
            string bar = row.TrimEnd()[first..];
            Assert.Equal((step.Day - 1) * letters, bar.Length - bar.TrimStart().Length);
            Assert.Equal(step.Hours > 0 ? step.LastDay * letters : ((step.Day - 1) * letters) + 1, bar.Length);
        }
    }

    [Fact]
    public void Steps_StandUnderTheirRoomsInWorkingOrder()
    {
        Plan plan = HomeEstimator.Default.Estimate(TwoRooms).Plan;
        string group = "";
        List<int> orders = [];
        foreach (string line in Drawing(TwoRooms).Skip(2))
        {
            if (StepRow().Match(line) is { Success: true } row)
            {
                PlanStep step = plan.Steps[int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture) - 1];
                Assert.Equal(step.Room ?? "Whole job", group.Split(',')[0]);
                Assert.True(orders.Count == 0 || orders[^1] < step.Order, line);
                orders.Add(step.Order);
            }
            else if (line.Trim().Length > 0)
            {
                group = line.Trim();
                orders.Clear();
            }
        }

        Assert.Equal("Whole job, at the end", group);
    }

    [Fact]
    public void Bars_TellPreparationFromPaint()
    {
        string[] lines = Drawing(TwoRooms);
        Assert.Contains(lines, line => line.Contains("Cover the floor", StringComparison.Ordinal) && line.TrimEnd().EndsWith('.'));
        Assert.Contains(lines, line => line.Contains("Sand and take off", StringComparison.Ordinal) && line.TrimEnd().EndsWith('='));
        Assert.Contains(lines, line => line.Contains("Walls, first coat", StringComparison.Ordinal) && line.TrimEnd().EndsWith('#'));
        Assert.Contains(lines, line => line.Contains("Clean up", StringComparison.Ordinal) && line.TrimEnd().EndsWith('+'));
        Assert.Contains(lines, line => line.Contains("Choose colors", StringComparison.Ordinal) && line.TrimEnd().EndsWith('o'));
    }

    [Theory]
    [InlineData(3, 40, 12)]
    [InlineData(10, 40, 40)]
    [InlineData(20, 40, 40)]
    [InlineData(40, 40, 40)]
    [InlineData(41, 40, 21)]
    [InlineData(100, 40, 34)]
    public void Timeline_UsesTheRoomThereIs(int days, int room, int width)
    {
        Timeline timeline = new(days, room);
        Assert.Equal(width, timeline.Width);
        Assert.Equal(width, timeline.Bar(1, days, '#').Length);
        Assert.Equal(width, timeline.Bar(days, days, '#').Length);
        Assert.DoesNotContain(' ', timeline.Bar(1, days, '#'));
    }

    [Theory]
    [InlineData(3, 40, "1   2   3")]
    [InlineData(12, 40, "1  2  3  4  5  6  7  8  9  10 11 12")]
    [InlineData(40, 40, "1   5    10   15   20   25   30   35")]
    [InlineData(1, 40, "1")]
    public void Ruler_NumbersTheDays(int days, int room, string ruler) => Assert.Equal(ruler, new Timeline(days, room).Ruler());

    [Theory]
    [InlineData(50, 50, "1    2    3    4    5    6    7    8    9    10")]
    [InlineData(203, 41, "1   5    10   15   20   25   30   35   40")]
    [InlineData(7, 40, "1                   2")]
    public void Ruler_NumbersWeeks(int days, int room, string ruler) => Assert.Equal(ruler, new Timeline(days, room, daysPerNumber: 5).Ruler());

    [Fact]
    public void WorkingDays_SayForWhom()
    {
        Assert.Contains("working days for a crew of ", ConsoleRun.Of("interior").Out, StringComparison.Ordinal);
        Assert.Contains("for one person", ConsoleRun.Of("interior", "--performer", "self").Out, StringComparison.Ordinal);
    }

    private static string[] Drawing(Job job)
    {
        string[] lines = [.. ConsoleRun.WithInput(EstimatorJson.WriteJob(job), "job", "-").Lines];
        int start = Array.FindIndex(lines, line => line.TrimEnd() == "In what order it is done") + 1;
        return lines[start..Array.FindIndex(lines, line => line.StartsWith("Working days from", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"^ *(\d+)\. ")]
    private static partial Regex StepRow();
}
