namespace Estimator.Tests;

public class PlaceRulesTests
{
    [Theory]
    [InlineData("ZZ")]
    [InlineData("C")]
    [InlineData("Colorada")]
    [InlineData("")]
    public void Check_NoState_IsAnError(string state) => Assert.Equal(("unknownName", "house.state"), Single(new() { State = state }));

    /// <summary>As people write them.</summary>
    [Theory]
    [InlineData("CO", null)]
    [InlineData("co", null)]
    [InlineData(" CO ", null)]
    [InlineData("Colorado", null)]
    [InlineData(null, "80202")]
    [InlineData("CO", "80202-1234")]
    [InlineData("CO", "80202 ")]
    public void Check_Place_IsKnown(string? state, string? zip)
    {
        ExteriorPainting job = new() { House = new() { State = state, Zip = zip } };
        Estimate estimate = HomeEstimator.Default.Estimate(job);
        Assert.DoesNotContain(estimate.Assumptions, assumption => assumption.Path == "house.state");
        Assert.Equal(zip is not null, estimate.Assumptions.Any(assumption => assumption.Path == "house.zip"));
    }

    /// <summary>A territory is priced at the national average, as its ZIP codes are, and says so.</summary>
    [Fact]
    public void Check_Territory_IsAWarning()
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.On(new() { State = "PR" })));
        Assert.Equal((Severity.Warning, "placeUnknown", "house.state"), (issue.Severity, issue.Code, issue.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("8020")]
    [InlineData("802021")]
    [InlineData("80202-123")]
    [InlineData("80202 1234")]
    [InlineData("8020A")]
    [InlineData(" 8020")]
    [InlineData("８０２０２")]
    [InlineData("٨٠٢٠٢")]
    public void Check_NotFiveDigits_IsAnError(string zip) => Assert.Equal(("badZip", "house.zip"), Single(new() { Zip = zip }));

    [Fact]
    public void Check_ZipInAnotherState_IsAnErrorNamingBoth()
    {
        House house = new() { State = "MA", Zip = "80202" };
        Assert.Equal(("conflict", "house.zip"), Single(house));
        string message = HomeEstimator.Default.Validate(ExampleJobs.On(house))[0].Message;
        Assert.Contains("CO", message);
        Assert.Contains("MA", message);
    }

    [Fact]
    public void Check_ZipWithoutData_WarnsUnlessTheStateIsKnown()
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.On(new() { Zip = "00901" })));
        Assert.Equal(("placeUnknown", "house.zip", Severity.Warning), (issue.Code, issue.Path, issue.Severity));
        Assert.Empty(HomeEstimator.Default.Validate(ExampleJobs.On(new() { State = "CO", Zip = "00901" })));
    }

    [Fact]
    public void Check_EveryState_IsAccepted() =>
        Assert.All(HomeEstimator.Default.States, state => Assert.Empty(HomeEstimator.Default.Validate(ExampleJobs.On(new() { State = state }))));

    [Theory]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    [InlineData("2036-03-31", true)]
    public void Check_DatePastTheIndex_Warns(string asOf, bool warns)
    {
        IReadOnlyList<Issue> issues = HomeEstimator.Default.Validate(new ExteriorPainting { AsOf = DateOnly.Parse(asOf) });
        Assert.Equal(warns ? [("pastIndex", "asOf", Severity.Warning)] : [], issues.Select(issue => (issue.Code, issue.Path, issue.Severity)));
    }

    private static (string Code, string Path) Single(House house)
    {
        Issue issue = Assert.Single(HomeEstimator.Default.Validate(ExampleJobs.On(house)));
        Assert.Equal(Severity.Error, issue.Severity);
        return (issue.Code, issue.Path);
    }
}
