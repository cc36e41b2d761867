using System.Collections;
using System.Reflection;

namespace Estimator.Tests;

/// <summary>Whatever can be reached from a result, a job or the shared book cannot be written to, by no cast.</summary>
public class ImmutabilityTests
{
    private static readonly Remodel Kitchen = new()
    {
        Scope = RemodelScope.Kitchen,
        Start = new(2026, 3, 2),
        Holidays = new List<DateOnly> { new(2026, 7, 3) },
        SoftCosts = new[] { SoftCost.Contingency },
    };

    private static readonly InteriorPainting Rooms = new()
    {
        Rooms = new List<Room> { ExampleJobs.Bedroom with { Walls = new[] { Length.FromFeet(9) }, Length = null, Width = null }, ExampleJobs.Bathroom },
        Surfaces = new[] { RoomSurface.Walls },
    };

    public static TheoryData<string, object> Roots => new()
    {
        { "exterior", ExampleJobs.Priced(ExampleJobs.Found(Enum.GetValues<Finding>())) },
        { "interior", HomeEstimator.Default.Estimate(Rooms) },
        { "remodel", HomeEstimator.Default.Estimate(Kitchen) },
        { "whole house", HomeEstimator.Default.Estimate(new InteriorPainting()) },
        { "kitchen", Kitchen },
        { "rooms", Rooms },
        { "house", ExampleJobs.Found(Enum.GetValues<Finding>()) },
        { "offers", HomeEstimator.Default.Offers(ExampleJobs.AllKnown) },
        { "change", HomeEstimator.Default.Change(Kitchen, Kitchen with { Level = RemodelLevel.Upscale }) },
        { "bids", HomeEstimator.Default.Level(Kitchen, [new() { Amount = 9_000, Lines = new List<BidLine> { new() { Text = "Tops" } }, Deposit = 9 }]) },
        { "contract", HomeEstimator.Default.Sign(Kitchen, new() { Amount = 50_000 }) },
        { "calibration", HomeEstimator.Default.Calibrate([new() { Job = Kitchen, Hours = 300, Activities = new List<FinishedActivity> { new() { Activity = "kitchen.cabinets", Hours = 40 } } }]) },
        { "hire or self", HomeEstimator.Default.HireOrSelf(ExampleJobs.AllKnown) },
        { "comparison", HomeEstimator.Default.Compare(ExampleJobs.AllKnown, ExampleJobs.AllKnown with { Coats = 3 }) },
        { "recomputation", HomeEstimator.Default.Recompute(HomeEstimator.Default.Keep(ExampleJobs.AllKnown)) },
        { "issues", HomeEstimator.Default.Validate(new ExteriorPainting { Coats = 9 }) },
        { "estimator", HomeEstimator.Default },
        { "overlaid book", ExampleBooks.With("""{"figures":{"rate.painting":{"likely":60,"judged":"tried"}}}""") },
        { "codes", BulkCodes.Names<Siding>() },
        { "book exception", new PriceBookException(new[] { "no book" }) },
        { "baseline", Baseline.Of(HomeEstimator.Default.Estimate(Kitchen), Kitchen.Holidays) },
        { "ledger", ContractLedger.Of(HomeEstimator.Default.Estimate(Kitchen)).Add("more", 100) },
        { "crews", CrewSchedule.Of(new double[] { 69, 40 }, new(2, 2, 8), new(2026, 5, 1)) },
        { "reserve", ReserveStudy.Of(new[] { new HomeComponent("Roof", CostRange.From(1, 2, 3), 25, 10) }, PriceBook.UnitedStates2025) },
        { "holidays", PriceBook.UnitedStates2025.Holidays(2026) },
        { "estimate exception", new EstimateException(new[] { new Issue(IssueCode.Missing, "", Severity.Error, "") }) },
    };

    [Theory]
    [MemberData(nameof(Roots), DisableDiscoveryEnumeration = true)]
    public void Everything_ReachedFromIt_IsReadOnly(string name, object root)
    {
        List<string> open = [];
        Walk(root, name, new(ReferenceEqualityComparer.Instance), open);
        Assert.Empty(open.Take(20));
    }

    [Fact]
    public void Walk_ListOrArray_IsFound()
    {
        List<string> open = [];
        Walk(new { List = new List<int> { 1 }, Array = new[] { 1 }, Table = new Dictionary<int, int>() }, "", new(ReferenceEqualityComparer.Instance), open);
        Assert.Equal(3, open.Count);
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> open)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (IsWritable(value))
        {
            open.Add($"{path}: {value.GetType()}");
        }

        if (value is IEnumerable items)
        {
            int at = 0;
            foreach (object? item in items)
            {
                Walk(item, $"{path}[{at++}]", seen, open);
            }
        }
        else if (value.GetType().Namespace?.StartsWith("System", StringComparison.Ordinal) != true || value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal))
        {
            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0 && one.DeclaringType != typeof(Exception)))
            {
                Walk(property.GetValue(value), $"{path}.{property.Name}", seen, open);
            }
        }
    }

    private static bool IsWritable(object value) => value switch
    {
        Array array => array.Length > 0,
        IList list => !list.IsReadOnly,
        IDictionary table => !table.IsReadOnly,
        _ => value.GetType().GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(ICollection<>)
            && !(bool)one.GetProperty("IsReadOnly")!.GetValue(value)!),
    };
}
