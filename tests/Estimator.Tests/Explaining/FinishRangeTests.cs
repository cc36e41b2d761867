using System.Text.Json.Nodes;
using Estimator.Tests.Laws;

namespace Estimator.Tests;

/// <summary>The range of a finish against projects drawn at random: hours and waits are correlated, one driver moves all hours.</summary>
public class FinishRangeTests
{
    private const double NinthDecile = 1.2816;
    private const double HoursOfAWorkingDay = 24 * 7 / 5.0;
    private const double WorkingDaysOfAnHour = 1 / HoursOfAWorkingDay;
    private const int Draws = 2_000;
    private const int AWorkingWeek = 5;
    private const double FourInFive = 0.8;

    // Three standard errors of a share of 0.8 of the draws.
    private const double ThreeErrors = 0.027;
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;

    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    /// <summary>
    /// Four in five, give or take what whole days and other chains that may decide do. Of a week or less a day is so large a part that the
    /// range may hold more, if it is no day too long: with a day less at one of its ends it holds four in five at most.
    /// </summary>
    [Theory]
    [MemberData(nameof(Scopes))]
    public void Of_JobWithAllAnswers_HoldsFourInFive(RemodelScope scope)
    {
        House house = new() { State = "OH", YearBuilt = 1990, Condition = Condition.Fair, Stories = 2, OwnersAssociation = false };
        Remodel job = new Remodel { Scope = scope, Level = RemodelLevel.Midrange, House = house }.Sized(RemodelJobs.TypeOf(scope).Typical);
        Plan plan = ExampleJobs.Priced(job).Plan;
        Random random = new(1);
        double[] days = [.. Enumerable.Range(0, Draws).Select(_ => Finish(plan, new(job), random))];
        (double low, double high) = (plan.WorkingDays.Low, plan.WorkingDays.High);
        bool isShort = plan.WorkingDays.Likely <= AWorkingWeek;
        Assert.InRange(Inside(low - 1, high), 0.72, isShort ? 1 : 0.90);
        Assert.InRange(Math.Min(Inside(low, high), Inside(low - 1, high - 1)), 0, isShort ? FourInFive + ThreeErrors : 0.90);

        double Inside(int after, int until) => days.Count(day => day > after && day <= until) / (double)Draws;
    }

    /// <summary>
    /// An answer and then a delivery, each 10 working days, 6 to 16, before next to no work: √(0.7·72 + 0.3·144) = 9.7 of 12 days more
    /// and √(0.7·32 + 0.3·64) = 6.4 of 8 days less, so that the work is done on the 30th, on the 21st or on the 14th day.
    /// </summary>
    [Fact]
    public void Of_TwoWaits_MovesBothByTheSameShare()
    {
        HomeEstimator estimator = SmallBook.Changed(book =>
        {
            JsonObject steps = book.At("scopes/deck/steps");
            JsonNode build = steps["build"]!;
            steps.Remove("build");
            steps["answer"] = Wait();
            steps["delivery"] = Wait("answer");
            steps["build"] = build;
            build["requires"] = new JsonArray("delivery");
            (build["hours"]!["low"], build["hours"]!["likely"], build["hours"]!["high"]) = (0.0001, 0.0001, 0.0001);
        });
        Plan plan = estimator.Estimate(new Remodel { Scope = RemodelScope.Deck }).Plan;
        Assert.Equal((14, 21, 30), (plan.WorkingDays.Low, plan.WorkingDays.Likely, plan.WorkingDays.High));
    }

    private static JsonObject Wait(params string[] requires)
    {
        JsonObject step = SmallBook.Node().At("scopes/deck/steps/build").DeepClone().AsObject();
        Array.ForEach(["hours", "supply"], member => step.Remove(member));
        step["requires"] = new JsonArray([.. requires.Select(other => (JsonNode)other)]);
        step["wait"] = new JsonObject { ["likely"] = 10 * HoursOfAWorkingDay, ["low"] = 6 * HoursOfAWorkingDay, ["high"] = 16 * HoursOfAWorkingDay };
        return step;
    }

    /// <summary>Working days of one project.</summary>
    private static double Finish(Plan plan, SiteFirms firms, Random random)
    {
        double shared = Normal(random);
        double driver = Draw(Book.Figures["driver.remodel.specification"], Normal(random));
        double Correlated() => (Math.Sqrt(Rho) * shared) + (Math.Sqrt(1 - Rho) * Normal(random));
        Dictionary<string, double> over = [];
        Dictionary<string, (PlanStep Step, double End)> done = [];
        double free = 0;
        double last = 0;
        foreach (PlanStep step in plan.Steps)
        {
            Activity activity = Book.Activities[step.Activity];
            double start = step.Requires.Select(required => Math.Max(over[required], done[required].End + firms.DaysUntil(step, done[required].Step))).DefaultIfEmpty(0).Max();
            start = step.Hours > 0 ? Math.Max(start, free) : start;
            double hours = activity.Hours is { } figure ? step.Hours * Draw(Book.Figures[figure], Correlated()) * driver : 0;
            double end = start + (hours / (activity.Crew * Book.Figures["schedule.productiveHours"].Likely));
            free = step.Hours > 0 ? end : free;
            done.Add(step.Activity, (step, end));
            over.Add(step.Activity, end + (Wait(activity, step, Correlated()) * WorkingDaysOfAnHour));
            last = Math.Max(last, end);
        }

        return last;
    }

    private static double Rho => Book.Figures["range.lineCorrelation"].Likely;

    private static double Wait(Activity activity, PlanStep step, double normal) => activity.WaitHours == 0
        ? 0
        : step.WaitHours / activity.WaitHours * Skewed(
            activity.WaitLow ?? activity.WaitHours, activity.WaitHours, activity.WaitHigh ?? activity.WaitHours, normal);

    private static double Draw(Figure figure, double normal) => Skewed(figure.Low, figure.Likely, figure.High, normal) / figure.Likely;

    /// <summary>Two halves of a bell with the tenth and ninetieth percentile of a figure; never below zero.</summary>
    private static double Skewed(double low, double likely, double high, double normal) =>
        Math.Max(0, likely + ((normal < 0 ? likely - low : high - likely) * normal / NinthDecile));

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
