using System.Globalization;
using Estimator.Tests.Laws;

namespace Estimator.Tests;

public class RemodelRulesTests
{
    private const string NoLead = "\"house\":{\"yearBuilt\":1990}";

    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    /// <summary>A text that is refused, the code and the member, and what the message says.</summary>
    public static TheoryData<string, string, string, string> Refused => new()
    {
        { "{\"kind\":\"remodel\"}", "missing", "scope", "kitchen, bathroom" },
        { "{\"kind\":\"remodel\",\"house\":{}}", "missing", "scope", "wholeHouse" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchens\"}", "badValue", "scope", "did you mean 'kitchen'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"Kitchen\"}", "badValue", "scope", "did you mean 'kitchen'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"roofReplacment\"}", "badValue", "scope", "did you mean 'roofReplacement'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"level\":\"midRange\"}", "badValue", "level", "did you mean 'midrange'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"design\":\"drawing\"}", "badValue", "design", "did you mean 'drawings'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"softCosts\":[\"architect\"]}", "badValue", "softCosts[0]", "architectEngineer" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"softCosts\":[\"technology\",\"contingencies\"]}", "badValue", "softCosts[1]", "did you mean 'contingency'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"softCosts\":\"contingency\"}", "wrongType", "softCosts", "list in brackets" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"levels\":\"midrange\"}", "unknownMember", "levels", "did you mean 'level'?" },
        { "{\"kind\":\"remodels\",\"scope\":\"kitchen\"}", "unknownName", "kind", "did you mean 'remodel'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"area\":200}", "badValue", "area", "unit" },
        { "{\"kind\":\"remodel\",\"scope\":\"windowReplacement\",\"count\":2.5}", "badValue", "count", "whole number" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"choices\":{\"topz\":\"marble\"}}", "unknownName", "choices.topz", "did you mean 'tops'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"choices\":{\"tops\":\"marbel\"}}", "unknownName", "choices.tops", "did you mean 'marble'?" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"choices\":{\"tops\":7}}", "badValue", "choices.tops", "text in quotes" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"choices\":{\"tops\":\"marble\",\"tops\":\"marble\"}}", "repeated", "choices.tops", "twice" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"choices\":[\"marble\"]}", "wrongType", "choices", "object in braces" },
        { "{\"kind\":\"remodel\",\"scope\":\"drywallRepair\",\"choices\":{\"tops\":\"marble\"}}", "unknownName", "choices.tops", "it has none" },
        { "{\"kind\":\"exteriorPainting\",\"choices\":{\"tops\":\"marble\"}}", "unknownMember", "choices", "There is no such member" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"start\":\"2004-12-31\"}", "outOfRange", "start", "2004-12-31 is not accepted: give a date from 2005 to 2100" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"start\":\"2101-01-01\"}", "outOfRange", "start", "from 2005 to 2100" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"start\":\"soon\"}", "badValue", "start", "2025-06-30" },
        { "{\"kind\":\"remodel\",\"scope\":\"kitchen\",\"holidays\":[\"2025-02-30\"]}", "badValue", "holidays[0]", "2025-06-30" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Check_Refused_NamesTheMemberAndWhatIsAccepted(string json, string code, string path, string says)
    {
        Issue issue = Assert.Single(ExampleJobs.Errors(json));
        Assert.Equal((code, path), (issue.Code, issue.Path));
        Assert.Contains(says, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Check_Size_IsAcceptedFromTheLeastToTheMost(RemodelScope scope)
    {
        ScopeProfile type = RemodelJobs.TypeOf(scope);
        Remodel job = new() { Scope = scope };
        Assert.Empty(ErrorsOf(job));
        Assert.Empty(ErrorsOf(job.Sized(type.Least)));
        Assert.Empty(ErrorsOf(job.Sized(type.Most)));
        double grain = type.Size == "count" ? 1 : 1e-6;
        Assert.All(new[] { type.Least - grain, type.Most + grain }, size =>
        {
            Issue issue = Assert.Single(ErrorsOf(job.Sized(size)));
            Assert.Equal(("outOfRange", type.Size), (issue.Code, issue.Path));
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"give {type.Least:#,0.##} to {type.Most:#,0.##}"), issue.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Check_AnotherMeasure_SaysWhichOneTheScopeTakes(RemodelScope scope)
    {
        ScopeProfile type = RemodelJobs.TypeOf(scope);
        Remodel job = new() { Scope = scope, Area = Area.FromSquareFeet(100), Count = 2, Length = Length.FromFeet(10) };
        Issue[] conflicts = [.. ErrorsOf(job).Where(issue => issue.Code == "conflict")];
        Assert.Equal(ScopeRules.Sizes.Except([type.Size]), conflicts.Select(issue => issue.Path));
        Assert.All(conflicts, issue => Assert.Contains($"{type.Name} is measured by {type.Size}: give {type.Size}", issue.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kitchen", "count", "3", "give area, for example \"200 ft2\"")]
    [InlineData("windowReplacement", "area", "\"100 ft2\"", "give count, for example 10,")]
    [InlineData("fence", "area", "\"900 ft2\"", "give length, for example \"150 ft\"")]
    [InlineData("deckStaining", "length", "\"60 ft\"", "give area, for example \"320 ft2\"")]
    [InlineData("gutters", "count", "4", "give length, for example \"170 ft\"")]
    [InlineData("tubToShower", "area", "\"15 ft2\"", "give count, for example 1,")]
    public void Check_AnotherMeasure_GivesAnExample(string scope, string member, string value, string says) =>
        Assert.Contains(says, Assert.Single(ExampleJobs.Errors($$"""{"kind":"remodel","scope":"{{scope}}","{{member}}":{{value}}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void Check_Holidays_AreAThousandAtMost()
    {
        Remodel job = new() { Scope = RemodelScope.Kitchen, Holidays = [.. Enumerable.Range(0, 1_000).Select(new DateOnly(2026, 1, 1).AddDays)] };
        Assert.Empty(ErrorsOf(job));
        Issue issue = Assert.Single(ErrorsOf(job with { Holidays = [.. job.Holidays!, new DateOnly(2025, 12, 24)] }));
        Assert.Equal(("outOfRange", "holidays"), (issue.Code, issue.Path));
        Assert.Contains("1001 days are not accepted: give 1000 at most", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_HolidaysWithoutAStart_AreSaidToBeIgnored()
    {
        Remodel job = new() { Scope = RemodelScope.Deck, Holidays = [new(2026, 7, 3)] };
        Assert.Equal(Severity.Warning, HomeEstimator.Default.Validate(job).Single(issue => issue.Path == "holidays").Severity);
        Assert.DoesNotContain(HomeEstimator.Default.Validate(job with { Start = new(2026, 6, 1) }), issue => issue.Path == "holidays");
    }

    [Theory]
    [InlineData(2005, 1, 1)]
    [InlineData(2100, 12, 31)]
    public void Check_Start_AcceptsTheFirstAndTheLastDay(int year, int month, int day) =>
        Assert.NotNull(ExampleJobs.Priced(new Remodel { Scope = RemodelScope.WholeHouse, Start = new(year, month, day) }).Plan.Finish);

    [Fact]
    public void Check_ValueOfNoName_IsAnErrorEach()
    {
        Remodel job = new() { Scope = (RemodelScope)35, Level = (RemodelLevel)3, Design = (DesignStage)3, SoftCosts = [SoftCost.Furniture, (SoftCost)6] };
        IReadOnlyList<Issue> issues = HomeEstimator.Default.Validate(job);
        Assert.Equal(["scope", "level", "design", "softCosts[1]"], issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.Equal(("unknownName", Severity.Error), (issue.Code, issue.Severity)));
    }

    [Fact]
    public void Check_ManyErrors_ListsThemAll() => Assert.Equal(
        ["asOf", "house.state", "house.stories", "start"],
        ExampleJobs.Errors("""{"kind":"remodel","scope":"deck","asOf":"1999-01-01","start":"1999-01-01","house":{"state":"ZZ","stories":9}}""")
            .Select(issue => issue.Path).Order());

    [Theory]
    [InlineData("kitchen", 1977, "lead", true)]
    [InlineData("kitchen", 1978, "lead", false)]
    [InlineData("roofReplacement", 1950, "lead", false)]
    [InlineData("kitchen", 1984, "asbestos", true)]
    [InlineData("kitchen", 1985, "asbestos", false)]
    public void Triggers_ByTheAgeOfTheHouse(string scope, int year, string code, bool isSaid) =>
        Assert.Equal(isSaid, CodesOf($$$"""{"kind":"remodel","scope":"{{{scope}}}","house":{"yearBuilt":{{{year}}}}}""").Contains(code));

    [Fact]
    public void Triggers_OfAHouseOfUnknownAge_AreSaid() =>
        Assert.Superset(new HashSet<string> { "lead", "asbestos" }, CodesOf("""{"kind":"remodel","scope":"kitchen"}""").ToHashSet());

    [Theory]
    [InlineData("kitchen", "permit")]
    [InlineData("flooring")]
    [InlineData("windowReplacement", "association")]
    [InlineData("basement", "egress", "permit")]
    [InlineData("secondStoryAddition", "association", "egress", "permit", "structural")]
    [InlineData("accessoryDwellingUnit", "association", "egress", "permit", "structural")]
    [InlineData("deck", "association", "permit", "structural")]
    [InlineData("roofReplacement", "association", "permit")]
    [InlineData("waterHeater", "permit")]
    [InlineData("fence", "association")]
    [InlineData("driveway", "association", "permit")]
    [InlineData("drywallRepair")]
    [InlineData("hvacReplacement", "permit")]
    public void Triggers_ByTheScope(string scope, params string[] codes) =>
        Assert.Equal(codes, CodesOf($$"""{"kind":"remodel","scope":"{{scope}}",{{NoLead}}}""").Order());

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Triggers_FollowTheBook(RemodelScope scope)
    {
        ScopeProfile type = RemodelJobs.TypeOf(scope);
        Estimate estimate = ExampleJobs.Priced(new Remodel { Scope = scope });
        bool Says(string code) => estimate.Issues.Any(issue => issue is { Severity: Severity.Info } && issue.Code == code);
        Assert.Equal(
            (type.NeedsPermit, type.IsStructural, type.NeedsEgress, type.Disturbed > 0, type.MayHoldAsbestos, type.IsOutside),
            (Says("permit"), Says("structural"), Says("egress"), Says("lead"), Says("asbestos"), Says("association")));
        bool Plans(string step) => estimate.Plan.Steps.Any(one => one.Activity == $"{EnumNameConverter<RemodelScope>.Names[(int)scope]}.{step}");
        Assert.Equal((type.MayHoldAsbestos, type.IsOutside), (Plans("testAsbestos"), Plans("associationApproval")));
        Assert.True(!type.NeedsPermit || Plans("permit"));
        Assert.True(type.Disturbed == 0 || Plans("leadSafe"));
        Assert.Equal(type.NeedsPermit, estimate.Lines.Any(line => line.Activity == "permitFee"));
    }

    /// <summary>Nobody knows: the plan asks. There is one: its review is waited for. There is none: nothing is said.</summary>
    [Theory]
    [InlineData("", "deck.associationApproval", true)]
    [InlineData("\"ownersAssociation\":true", "deck.associationReview", true)]
    [InlineData("\"ownersAssociation\":false", null, false)]
    public void Triggers_OwnersAssociation(string house, string? step, bool isSaid)
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.Read($$$"""{"kind":"remodel","scope":"deck","house":{{{{house}}}}}"""));
        Assert.Equal(isSaid, estimate.Issues.Any(issue => issue.Code == "association"));
        Assert.Equal(step, estimate.Plan.Steps.SingleOrDefault(one => one.Activity.Contains("association", StringComparison.Ordinal))?.Activity);
    }

    [Theory]
    [InlineData(null, "A certified firm works lead-safe")]
    [InlineData(Performer.Self, "is for paid work")]
    public void Triggers_Lead_SaysForWhomTheRuleIs(Performer? performer, string says) => Assert.Contains(
        says,
        ExampleJobs.Priced(new Remodel { Scope = RemodelScope.Kitchen, Performer = performer }).Issues.Single(issue => issue.Code == "lead").Message,
        StringComparison.Ordinal);

    /// <summary>What may come on top is named with a sum and with who published it.</summary>
    [Theory]
    [InlineData("kitchen", "asbestos", "allowance.asbestosRemoval")]
    [InlineData("basement", "egress", "allowance.egressWindow")]
    [InlineData("secondStoryAddition", "structural", "allowance.engineer")]
    public void Triggers_NameWhatToSetAside(string scope, string code, string figure)
    {
        Issue issue = ExampleJobs.Priced(ExampleJobs.Read($$"""{"kind":"remodel","scope":"{{scope}}"}""")).Issues.Single(one => one.Code == code);
        Figure allowance = RemodelJobs.Book.Figures[figure];
        string publisher = RemodelJobs.Book.Sources[allowance.Sources[0]].Publisher;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"set aside {allowance.Low:N0} to {allowance.High:N0} USD ({publisher})"), issue.Message, StringComparison.Ordinal);
    }

    private static Issue[] ErrorsOf(Remodel job) => [.. HomeEstimator.Default.Validate(job).Where(issue => issue.Severity == Severity.Error)];

    private static IEnumerable<string> CodesOf(string json) => ExampleJobs.Priced(ExampleJobs.Read(json)).Issues.Select(issue => issue.Code);
}
