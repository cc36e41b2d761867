namespace Estimator.Tests;

public class EstimateDriversTests
{
    private static readonly Dictionary<string, Func<ExteriorPainting, ExteriorPainting>[]> Answers = new()
    {
        ["paintableArea"] = [job => job with { PaintableArea = Area.FromSquareFeet(1200) }, job => job with { PaintableArea = Area.FromSquareFeet(3000) }],
        ["house.floorArea"] = [House(house => house with { FloorArea = Area.FromSquareFeet(1200) }), House(house => house with { FloorArea = Area.FromSquareFeet(3500) })],
        ["house.stories"] = [House(house => house with { Stories = 1 }), House(house => house with { Stories = 2 })],
        ["house.siding"] = [House(house => house with { Siding = Siding.Vinyl }), House(house => house with { Siding = Siding.Stucco })],
        ["house.condition"] = [House(house => house with { Condition = Condition.Good }), House(house => house with { Condition = Condition.Poor })],
        ["house.yearBuilt"] = [House(house => house with { YearBuilt = 2001 }), House(house => house with { YearBuilt = 1930 })],
        ["windows"] = [job => job with { Windows = 1 }, job => job with { Windows = 2 }],
        ["doors"] = [job => job with { Doors = 1 }, job => job with { Doors = 1 }],
        ["application"] = [job => job with { Application = Application.Spray }, job => job with { Application = Application.BrushAndRoll }],
        ["performer"] = [job => job with { Performer = Performer.OwnerOperator }, job => job with { Performer = Performer.FullServiceFirm }],
        ["house.state"] = [House(house => house with { State = "MS" }), House(house => house with { State = "CA" })],
    };

    public static TheoryData<string> Questions => new(Answers.Keys);

    public static TheoryData<string> Jobs => new(
        """{"kind":"exteriorPainting"}""", ExampleJobs.Contract, ExampleJobs.ContractMeasured, EstimatorJson.WriteJob(ExampleJobs.AllKnown),
        """{"kind":"exteriorPainting","surfaces":["doors"],"doors":0,"house":{"state":"DC"},"asOf":"2030-01-01"}""");

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Of_Job_SharesAddUpToOneLargestFirst(string json)
    {
        IReadOnlyList<Driver> drivers = ExampleJobs.Priced(ExampleJobs.Read(json)).Drivers;
        Assert.InRange(drivers.Sum(driver => driver.Share), 0.99, 1.01);
        Assert.All(drivers, driver => Assert.InRange(driver.Share, 0, 1));
        Assert.Equal(drivers.OrderByDescending(driver => driver.Share).Select(driver => driver.Share), drivers.Select(driver => driver.Share));
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Of_Job_EachUnknownIsOneDriver(string json)
    {
        IReadOnlyList<Driver> drivers = ExampleJobs.Priced(ExampleJobs.Read(json)).Drivers;
        Assert.Equal(drivers.Select(driver => driver.Id).Distinct(), drivers.Select(driver => driver.Id));
        IEnumerable<string> asked = drivers.Select(driver => driver.Path).OfType<string>();
        Assert.Equal(asked.Distinct(), asked);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Of_QuestionAnswered_NarrowsTheRangeAndAsksNoMore(string path)
    {
        Estimate open = ExampleJobs.Priced(ExampleJobs.NothingKnown);
        Assert.Contains(open.Drivers, driver => driver.Path == path);
        Assert.All(Answers[path], answer =>
        {
            Estimate answered = ExampleJobs.Priced(answer(ExampleJobs.NothingKnown));
            Assert.DoesNotContain(answered.Drivers, driver => driver.Path == path);
            Narrows(path, open, answered);
        });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void NextQuestion_AnsweredOneByOne_NarrowsStepByStepUntilNothingIsOpen(int answer)
    {
        ExteriorPainting job = ExampleJobs.NothingKnown;
        Estimate estimate = ExampleJobs.Priced(job);
        for (int left = Answers.Count; estimate.NextQuestion is { } question; left--)
        {
            Assert.True(left > 0, question.Path);
            Estimate before = estimate;
            job = Answers[question.Path][answer](job);
            estimate = ExampleJobs.Priced(job);
            Narrows(question.Path, before, estimate);
        }

        // What is left open is so little that no answer narrows it.
        Assert.All(estimate.Drivers.Where(driver => driver.Path is not null), driver => Assert.InRange(driver.Share, 0, 0.005));
    }

    [Fact]
    public void Of_AllKnown_LeavesWhatNoAnswerRemoves() =>
        Assert.Equal(["lines", "market", "metro"], ExampleJobs.Priced(ExampleJobs.AllKnown).Drivers.Select(driver => driver.Id).Order());

    [Fact]
    public void Of_EveryDriver_HasItsWords() =>
        Assert.All(ExampleJobs.Priced(ExampleJobs.NothingKnown).Drivers, driver => Assert.False(string.IsNullOrWhiteSpace(driver.Name)));

    /// <summary>In dollars where fewer are counted than were assumed, which weighs the other lines anew; else as a share of the likely.</summary>
    private static void Narrows(string path, Estimate open, Estimate answered)
    {
        bool isCount = path is "windows" or "doors";
        static double Dollars(Estimate estimate) => (double)(estimate.Total.High - estimate.Total.Low);
        Assert.True(isCount ? Dollars(answered) < Dollars(open) : answered.Total.Range.HalfWidth < open.Total.Range.HalfWidth, path);
    }

    private static Func<ExteriorPainting, ExteriorPainting> House(Func<House, House> answer) => job => job with { House = answer(job.House) };
}
