using System.Text.Json.Nodes;

namespace Estimator.Tests;

public class ScopeRulesTests
{
    private static readonly Dictionary<string, (Action<JsonObject> Change, string Says)> Broken = new()
    {
        ["scope missing"] = (scopes => scopes.Remove("deck"), "scopes: 'deck' is missing"),
        ["scope of no name"] = (scopes => scopes["moat"] = scopes["deck"]!.DeepClone(), "scopes.moat: there is no such scope"),
        ["size word wrong"] = (scopes => scopes["deck"]!["size"] = "volume", "scopes.deck.size: 'volume' is none of area, count, length"),
        ["specification missing"] = (scopes => scopes.At("deck/specifications").Remove("upscale"), "scopes.deck.specifications: 'upscale' is missing"),
        ["least of zero"] = (scopes => scopes["deck"]!["least"] = 0, "scopes.deck: 0 < least"),
        ["least above typical"] = (scopes => scopes["deck"]!["least"] = 321, "scopes.deck: 0 < least"),
        ["most below typical"] = (scopes => scopes["deck"]!["most"] = 319, "scopes.deck: 0 < least"),
        ["own trade unknown"] = (scopes => scopes["deck"]!["ownTrades"] = new JsonArray("witchcraft"), "scopes.deck.ownTrades: there is no trade 'witchcraft'"),
        ["source unknown"] = (scopes => scopes["deck"]!["sources"] = new JsonArray("hearsay"), "hearsay"),
    };

    public static TheoryData<string> BrokenBooks => new(Broken.Keys);

    public static TheoryData<string> Scopes => new(EnumNameConverter<RemodelScope>.Names);

    [Theory]
    [MemberData(nameof(BrokenBooks))]
    public void Check_BrokenScope_IsRefusedNamingTheMember(string what) => Assert.Contains(
        SmallBook.Refused(book => Broken[what].Change(book.At("scopes"))),
        problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal));

    [Fact]
    public void Check_SeveralProblems_ListsThemAll()
    {
        string[] several = ["scope of no name", "size word wrong", "specification missing", "least of zero"];
        IReadOnlyList<string> problems = SmallBook.Refused(book => Array.ForEach(several, what => Broken[what].Change(book.At("scopes"))));
        Assert.All(several, what => Assert.Contains(problems, problem => problem.Contains(Broken[what].Says, StringComparison.Ordinal)));
    }

    /// <summary>A range that cannot be added up is refused with the activity it belongs to, whatever the scope.</summary>
    [Theory]
    [MemberData(nameof(Scopes))]
    public void Check_LineTooWide_IsRefusedInEveryScope(string scope)
    {
        IReadOnlyDictionary<string, Activity> activities = SmallBook.Book.Activities;
        (string id, _) = activities.First(one => one.Value.Job == "remodel." + scope && one.Value.Hours == "hours." + one.Key);
        Assert.Contains(
            SmallBook.Refused(book => book.At($"scopes/{scope}/steps/{id.Split('.')[1]}/hours")["low"] = 0),
            problem => problem.StartsWith($"activities.{id}.hours:", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ScopeWithoutActivities_IsRefused() => Assert.Contains(
        SmallBook.Refused(book =>
        {
            book.At("scopes/patio/steps").Clear();
            Array.ForEach(Key.Level.Values, level => book.At("scopes/patio/specifications")[level] = "Nothing is done.");
        }),
        problem => problem.Contains("scopes.patio.steps: no step has hours or a supply.", StringComparison.Ordinal));
}
