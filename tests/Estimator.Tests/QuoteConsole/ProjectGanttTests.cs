using System.Globalization;
using System.Text.RegularExpressions;
using QuoteConsole.Show;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class ProjectGanttTests
{
    public static TheoryData<RemodelScope> Scopes => [.. Enum.GetValues<RemodelScope>()];

    [Theory]
    [MemberData(nameof(Scopes))]
    public void EveryStep_HasItsBarUnderItsPhase(RemodelScope scope)
    {
        Plan plan = HomeEstimator.Default.Estimate(new Remodel { Scope = scope }).Plan;
        string[] lines = Drawing(scope);
        Assert.DoesNotContain(lines, line => line.Length > 100);
        int trade = lines[0].IndexOf("Trade", StringComparison.Ordinal);
        string phase = "";
        List<int> orders = [];
        foreach (string line in lines.Skip(2).Where(line => line.Trim().Length > 0))
        {
            if (StepRow().Match(line) is not { Success: true } row)
            {
                phase = line.Trim();
                continue;
            }

            PlanStep step = plan.Steps[int.Parse(row.Groups[1].Value, CultureInfo.InvariantCulture) - 1];
            orders.Add(step.Order);
            Assert.Equal(PhaseName.Of(step.Phase), phase);
            string bar = line[(trade + step.Trade!.Length)..].Trim();
            Assert.Equal(step.Timing!.IsCritical ? (step.Hours > 0 ? '#' : '*') : step.Hours > 0 ? '=' : 'o', bar[0]);
        }

        Assert.Equal(plan.Steps.Select(step => step.Order), orders.Order());
    }

    [Theory]
    [InlineData(true, 0, "##..")]
    [InlineData(false, 3, "==..---")]
    [InlineData(false, 30, "==..------")]
    public void Bar_IsWorkThenWaitThenSpareDays(bool critical, int spare, string bar) =>
        Assert.Equal("  " + bar, GanttView.Bar(Step(8, critical, spare), new Timeline(12, 12), 12, screen: false));

    [Fact]
    public void Bar_OfAChoice_IsAMark()
    {
        Timeline timeline = new(5, 20);
        Assert.Equal("        *", GanttView.Bar(Moment(true, 0), timeline, 5, screen: false));
        Assert.Equal("        o-------", GanttView.Bar(Moment(false, 1), timeline, 5, screen: false));
        Assert.Equal("        ◆", GanttView.Bar(Moment(true, 0), timeline, 5, screen: true));
    }

    [Fact]
    public void Days_StandForWeeksWhereThereAreMany()
    {
        Assert.Contains("\nWeeks of five working days from left", ConsoleRun.Of("remodel", "--scope", "kitchen").Out, StringComparison.Ordinal);
        Assert.Contains("\nWorking days from left", ConsoleRun.Of("remodel", "--scope", "waterHeater").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkDays_AreDatesWhereThereIsAStart()
    {
        Assert.Equal("Mar 3, 2026", WorkDays.Text(1, new DateOnly(2026, 3, 3)));
        Assert.Equal("day 7", WorkDays.Text(7, null));
    }

    [Fact]
    public void Finish_SaysBetweenWhichDates()
    {
        Plan plan = HomeEstimator.Default.Estimate(new Remodel { Scope = RemodelScope.Deck, Start = new(2026, 3, 2) }).Plan;
        string page = ConsoleRun.Of("remodel", "--scope", "deck", "--start", "2026-03-02").Out.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
        Assert.Contains(
            $"to {WorkDays.Text(plan.Finish!.Value)}, or the end between {WorkDays.Text(plan.EarliestFinish!.Value)} and {WorkDays.Text(plan.LatestFinish!.Value)}.",
            page,
            StringComparison.Ordinal);
    }

    private static PlanStep Step(double hours, bool critical, int spare, int lastDay = 4, double waitDays = 15.0 / 7) =>
        new(Activity, "", new() { Codes = [], Table = null!, Words = null! }, 0)
        {
            Hours = hours,
            Day = 3,
            LastDay = lastDay,
            Timing = new() { WaitDays = waitDays, LatestDay = 3 + spare, DueDay = 4 + spare, IsCritical = critical, FloatDays = spare },
        };

    private static PlanStep Moment(bool critical, int spare) => Step(0, critical, spare, lastDay: 3, waitDays: 0);

    private static CompiledActivity Activity => AnActivity.With();

    private static string[] Drawing(RemodelScope scope)
    {
        string[] lines = [.. ConsoleRun.WithInput(EstimatorJson.WriteJob(new Remodel { Scope = scope }), "job", "-").Lines];
        int start = Array.FindIndex(lines, line => line.TrimEnd() == "In what order it is done") + 1;
        return lines[start..Array.FindIndex(lines, line => line.Contains(" from left to right:", StringComparison.Ordinal))];
    }

    [GeneratedRegex(@"^ *(\d+)\. ")]
    private static partial Regex StepRow();
}
