namespace Estimator.Tests;

public class EstimateLinesTests
{
    public static TheoryData<string> Jobs => new(
        """{"kind":"exteriorPainting"}""",
        ExampleJobs.Contract,
        ExampleJobs.ContractMeasured,
        EstimatorJson.WriteJob(ExampleJobs.Found(Enum.GetValues<Finding>())),
        """{"kind":"exteriorPainting","paintableArea":"1 ft2","surfaces":["siding"]}""",
        """{"kind":"exteriorPainting","house":{"stories":3,"sidingMix":{"wood":0.5,"stucco":0.5}},"coats":5,"shutters":10,"garageDoors":2}""");

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Of_Line_IsLaborMaterialAndEquipmentToTheCent(string json) => Assert.All(ExampleJobs.Priced(ExampleJobs.Read(json)).Lines, line =>
    {
        Assert.Equal(line.Likely, line.Labor + line.Material + line.Equipment);
        Assert.True(0 <= line.Low && line.Low <= line.Likely && line.Likely <= line.High, line.Activity);
        Assert.True(line.Quantity > 0 && line.Hours >= 0, line.Activity);
        Assert.Equal(line.Likely, decimal.Round(line.Likely, 2));
    });

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Of_Line_NamesSourcesOfTheBook(string json) => Assert.All(ExampleJobs.Priced(ExampleJobs.Read(json)).Lines, line =>
    {
        Assert.NotEmpty(line.Sources);
        Assert.Equal(line.Sources.Count, line.Sources.Distinct().Count());
        Assert.All(line.Sources, source => Assert.True(source == "judgement" || PriceBook.UnitedStates2025.Sources.ContainsKey(source), source));
    });

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Of_Line_BearsTheNameAndUnitOfItsActivity(string json) =>
        Assert.All(ExampleJobs.Priced(ExampleJobs.Read(json)).Lines.Where(line => line.Activity != "minimumCharge"), line =>
        {
            Activity activity = PriceBook.UnitedStates2025.Activities[line.Activity];
            Assert.Equal((activity.Name, activity.Unit), (line.Name, line.Unit));
            Assert.Equal(activity.Supply is { IsEquipment: true }, line.Equipment > 0);
            Assert.Equal(activity.Hours is not null, line.Hours > 0);
        });

    [Theory]
    [InlineData("bodyCoat1", "hours.bodyCoat1 rate.painting price.exteriorPaint siding.coat/wood height.hours/2 paint.price/oil grade.price/standard")]
    [InlineData("spotPrime", "hours.spotPrime rate.painting price.primer coverage.primer coverage.siding/wood condition.failing/fair siding.prime/wood")]
    [InlineData("paintTrim", "hours.paintTrim coverage.trim price.exteriorPaint")]
    [InlineData("washerHire", "price.washerHire")]
    public void Of_Line_NamesEverySourceBehindItsFigures(string activity, string figures)
    {
        PriceBook book = PriceBook.UnitedStates2025;
        EstimateLine line = ExampleJobs.Priced(ExampleJobs.AllKnown).Lines.Single(one => one.Activity == activity);
        IEnumerable<string> behind = figures.Split(' ').SelectMany(id => book.Figures[id].Sources).Concat(book.Activities[activity].Sources);
        Assert.Superset(behind.ToHashSet(), line.Sources.ToHashSet());
    }

    [Fact]
    public void Of_SmallJob_IsFilledUpToTheSmallestCharge()
    {
        Estimate estimate = ExampleJobs.Priced(ExampleJobs.Read("""{"kind":"exteriorPainting","surfaces":["doors"],"doors":1,"performer":"localFirm"}"""));
        Figure minimum = PriceBook.UnitedStates2025.Figures["minimum.exteriorPainting"];
        EstimateLine line = estimate.Lines[^1];
        Assert.Equal("minimumCharge", line.Activity);
        Assert.Equal(((decimal)minimum.Low, (decimal)minimum.Likely), (estimate.Total.Low, estimate.Total.Likely));
        Assert.True(estimate.Total.High >= (decimal)minimum.High);
        Assert.Equal(estimate.Total.Likely, estimate.Lines.Sum(one => one.Likely));
    }

    [Fact]
    public void Of_LargeJob_HasNoSmallestCharge() =>
        Assert.DoesNotContain(ExampleJobs.Priced(ExampleJobs.AllKnown).Lines, line => line.Activity == "minimumCharge");
}
