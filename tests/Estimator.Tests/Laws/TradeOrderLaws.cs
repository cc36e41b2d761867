namespace Estimator.Tests.Laws;

/// <summary>The order of a remodel is the order of the trades, whatever the scope, level, size and house.</summary>
public sealed class TradeOrderLaws
{
    /// <summary>Each waits, directly or through others, for the one before it in its chain, where a plan has both.</summary>
    private static readonly string[][] Chains =
    [
        ["signContract", "order", "windows"],
        ["signContract", "orderCabinets", "setUp", "demolition"],
        ["signContract", "orderFixtures", "setUp"],
        ["associationReview", "order"],
        ["testAsbestos", "leadSafe", "demolition"],
        ["testAsbestos", "tearOff"],
        ["testAsbestos", "openSite"],
        ["permit", "setUp"],
        ["setUp", "leadSafe", "openSite", "foundation", "foundationInspection", "frameFloor", "frameWalls", "frameRoof", "roofing", "tieIn", "roughElectrical"],
        ["markLines", "openSite"],
        ["markLines", "footings"],
        ["markLines", "excavate"],
        ["markLines", "pad"],
        ["foundation", "frameWalls", "frameRoof", "roofing", "roughPlumbing"],
        ["leadSafe", "strengthen", "openRoof", "frameFloor"],
        ["demolition", "framing", "roughPlumbing", "roughInspection"],
        ["demolition", "framing", "roughElectrical", "roughInspection"],
        ["stairs", "roughInspection"],
        ["heating", "roughInspection"],
        ["ventDuct", "roughInspection"],
        ["roughInspection", "insulate", "insulationInspection", "drywall"],
        ["roughInspection", "drywall", "prime", "paintCeiling", "paintWalls1", "paintWalls2", "flooring"],
        ["roughInspection", "tub", "waterproof", "tileWalls", "floor", "vanity", "fixtures"],
        ["drywall", "bathTile", "bathFixtures"],
        ["paintWalls2", "bathFixtures"],
        ["paintWalls2", "vanity"],
        ["paintWalls2", "finishElectrical"],
        ["tileWalls", "glassLead", "showerGlass"],
        ["flooring", "cabinets", "templateTops", "tops", "backsplash"],
        ["flooring", "kitchen", "templateTops", "tops", "appliances"],
        ["order", "kitchen"],
        ["tops", "finishPlumbing"],
        ["footings", "frame", "framingInspection", "boards", "rail"],
        ["wrap", "siding", "refit"],
        ["tearOff", "mendDeck", "underlay", "flashing", "roofing", "gutters"],
        ["excavate", "base", "paving"],
        ["panel", "finalInspection"],
        ["finalInspection", "punchList", "walkThrough"],
    ];

    [RemodelLaw]
    public void Trades_FollowOneAnother(Remodel job)
    {
        Dictionary<string, HashSet<string>> before = Before(Cost.Of(job).Plan);
        foreach (string[] chain in Chains)
        {
            string[] steps = [.. chain.Where(before.ContainsKey)];
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(before[pair.Second].Contains(pair.First), $"{job.Scope}: {pair.Second} before {pair.First}"));
        }
    }

    /// <summary>Nothing is left hanging: whatever is done is done before the last list is.</summary>
    [RemodelLaw]
    public void PunchList_WaitsForAllWork(Remodel job)
    {
        Plan plan = Cost.Of(job).Plan;
        HashSet<string> before = Before(plan)["punchList"];
        Assert.All(plan.Steps.Where(step => step.Hours > 0).Select(NameOf), name => Assert.True(name == "punchList" || before.Contains(name), $"{job.Scope}: {name}"));
    }

    /// <summary>Only asking, choosing, waiting and testing comes before the contract.</summary>
    [RemodelLaw]
    public void Contract_ComesBeforeWork(Remodel job)
    {
        Plan plan = Cost.Of(job with { Performer = Performer.Contractor }).Plan;
        Dictionary<string, HashSet<string>> before = Before(plan);
        Assert.All(plan.Steps.Where(step => step.Hours > 0), step => Assert.Contains("signContract", before[NameOf(step)]));
        Assert.Equal("walkThrough", NameOf(plan.Steps[^1]));
    }

    /// <summary>The homeowner decides and signs, makes way, and walks through, in this order.</summary>
    [RemodelLaw]
    public void Homeowner_HasAPartFromTheFirstToTheLast(Remodel job)
    {
        Phase[] phases = [.. Cost.Of(job with { Performer = Performer.Contractor }).Plan.Steps.Where(step => step.Trade == "homeowner").Select(step => step.Phase)];
        Assert.Equal([Phase.Design, Phase.Ready, Phase.Done], phases.Distinct());
    }

    /// <summary>A contract, and its last payment, are between two.</summary>
    [RemodelLaw]
    public void Contract_WithOneself_IsNone(Remodel job) => Assert.DoesNotContain(
        Cost.Of(job with { Performer = Performer.Self }).Plan.Steps, step => NameOf(step) is "signContract" or "walkThrough");

    /// <summary>All that a step waits for, by name, in the order of the plan.</summary>
    private static Dictionary<string, HashSet<string>> Before(Plan plan)
    {
        Dictionary<string, HashSet<string>> before = [];
        foreach (PlanStep step in plan.Steps)
        {
            HashSet<string> all = [];
            foreach (string required in step.Requires.Select(NameOf))
            {
                all.Add(required);
                all.UnionWith(before[required]);
            }

            before.Add(NameOf(step), all);
        }

        return before;
    }

    private static string NameOf(PlanStep step) => NameOf(step.Activity);

    private static string NameOf(string activity) => activity[(activity.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
