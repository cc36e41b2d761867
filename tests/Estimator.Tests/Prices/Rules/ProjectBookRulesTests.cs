using System.Text.Json.Nodes;

namespace Estimator.Tests;

public sealed class ProjectBookRulesTests
{
    private static readonly BookDocument Book = PriceBook.UnitedStates2025.Document;

    [Fact]
    public void Check_CircleOfJobs_IsRefused() => Assert.Contains("in a circle", Assert.Single(Refused(
        """{"jobOrder":{"deck":{"after":{"fence":"x"}},"fence":{"after":{"deck":"x"}}}}""")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"jobOrder":{"dek":{"after":{}}}}""", "jobOrder: 'dek' is no job (did you mean 'deck'?).")]
    [InlineData("""{"seasonalJobs":["painting"]}""", "seasonalJobs: 'painting' is no job")]
    [InlineData("""{"sharedWork":{"a":{"name":"n","job":"deck","with":["deck"],"activities":{"setUp":2},"judged":"x"}}}""", "sharedWork.a.activities.setUp: give a share from 0 to 1.")]
    [InlineData("""{"seasons":{"a":{"states":["ZZ"],"from":"05-01","to":"04-01","judged":"x"}}}""", "seasons.a.states: there is no place 'ZZ'.")]
    [InlineData("""{"risks":{"a":{"name":"n","closes":["done"],"weight":1,"chance":{"new":0.1,"recent":0.1,"old":0.1},"judged":"x"}}}""", "risks.a.chance: no value for 'unknown'.")]
    public void Check_WhatIsWrong_IsNamed(string json, string problem) =>
        Assert.Contains(Refused(json), one => one.StartsWith(problem, StringComparison.Ordinal));

    /// <summary>Whatever is shared is an activity of the job that is spared it, or of some job.</summary>
    [Fact]
    public void EmbeddedBook_SharedWork_NamesActivities() => Assert.All(Book.Projects.SharedWork.Values, shared => Assert.All(
        shared.Activities.Keys, name => Assert.True(name is MarkupList.GeneralConditions or "permitFee" or "planReview" || Book.Activities.Keys.Any(id => id == name || id.EndsWith("." + name, StringComparison.Ordinal)), name)));

    [Fact]
    public void EmbeddedBook_EveryReason_IsASentence() => Assert.All(
        Book.Projects.Order.Values.SelectMany(after => after.Values), why => Assert.EndsWith(".", why, StringComparison.Ordinal));

    private static IReadOnlyList<string> Refused(string json) => SmallBook.Refused(book =>
    {
        foreach ((string name, JsonNode? section) in JsonNode.Parse(json)!.AsObject())
        {
            book[name] = section!.DeepClone();
        }
    });
}
