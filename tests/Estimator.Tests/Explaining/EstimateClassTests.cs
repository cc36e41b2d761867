namespace Estimator.Tests;

public sealed class EstimateClassTests
{
    [Theory]
    [InlineData("""{"kind":"exteriorPainting"}""", EstimateClass.Ballpark)]
    [InlineData("""{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2}}""", EstimateClass.Budget)]
    [InlineData("""{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"yearBuilt":1990,"state":"CO"},"performer":"localFirm"}""", EstimateClass.Budget)]
    [InlineData("""{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2","stories":2,"yearBuilt":1990,"state":"CO","siding":"wood","condition":"fair"},"performer":"localFirm"}""", EstimateClass.BidCheck)]
    [InlineData("""{"kind":"interiorPainting"}""", EstimateClass.Ballpark)]
    [InlineData("""{"kind":"remodel","scope":"kitchen"}""", EstimateClass.Ballpark)]
    [InlineData("""{"kind":"remodel","scope":"kitchen","level":"midrange","area":"180 ft2","house":{"state":"OH"}}""", EstimateClass.Budget)]
    public void Class_GoesByWhatIsOpen(string job, EstimateClass expected)
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.Read(job));
        Assert.Equal(expected, estimate.Class);
        double open = estimate.Drivers.Where(driver => driver.Path is not null).Sum(driver => driver.Share);
        Assert.Equal(expected, open > 0.5 ? EstimateClass.Ballpark : open > 0.1 ? EstimateClass.Budget : EstimateClass.BidCheck);
    }

    /// <summary>Words that begin with what the class is, and say what to use it for and what not.</summary>
    [Fact]
    public void UseFor_EachClass_HasItsWords()
    {
        string[] words = [.. Enum.GetValues<EstimateClass>().Select(EstimateClasses.UseOf)];
        Assert.Equal(["A ballpark", "A budget", "A bid check", "A contract"], words.Select(text => text.Split(':')[0]));
        Assert.All(words, text => Assert.Contains("se it to ", text));
    }

    [Fact]
    public void Class_AnswersInTheOrderAsked_NeverFallsBack()
    {
        Job job = ExampleJobs.NothingKnown;
        EstimateClass before = EstimateClass.Ballpark;
        while (HomeEstimator.Default.Questions(job) is [{ } next, ..])
        {
            job = next.Answers[0].Job;
            EstimateClass now = ExampleJobs.Priced(job).Class;
            Assert.True(now >= before, next.Path);
            before = now;
        }

        Assert.Equal(EstimateClass.BidCheck, before);
    }
}
