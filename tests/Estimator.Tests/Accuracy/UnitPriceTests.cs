namespace Estimator.Tests.Accuracy;

/// <summary>Everyday jobs by the foot, the square foot and the piece, as guides publish them: installed, national, of mid-2025 or without a date.</summary>
public class UnitPriceTests
{
    private static readonly House Known = new() { YearBuilt = 1990, OwnersAssociation = false };

    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    /// <summary>
    /// What a guide says a unit costs, of the material that the level names. Where one gives material alone, work is as much again, as
    /// engineerfix.com has it of fences.
    /// </summary>
    [Theory]
    [InlineData(RemodelScope.Fence, RemodelLevel.Economy, 10, 30, "engineerfix.com: chain link, material 5 to 15")]
    [InlineData(RemodelScope.Fence, RemodelLevel.Midrange, 20, 50, "engineerfix.com: wood, six feet high")]
    [InlineData(RemodelScope.Fence, RemodelLevel.Upscale, 30, 60, "engineerfix.com: vinyl or cedar, material 15 to 30")]
    [InlineData(RemodelScope.DeckStaining, RemodelLevel.Economy, 1.57, 4.04, "HomeGuide: washed, stained and sealed")]
    [InlineData(RemodelScope.DeckStaining, RemodelLevel.Midrange, 2, 4, "dekooktips.com: cleaned and stained")]
    [InlineData(RemodelScope.DeckStaining, RemodelLevel.Upscale, 3, 6.8, "dekooktips.com: refinished")]
    [InlineData(RemodelScope.Gutters, RemodelLevel.Economy, 3, 12, "engineerfix.com: vinyl")]
    [InlineData(RemodelScope.Gutters, RemodelLevel.Midrange, 4, 15, "smithrock-roofing.com 2025: aluminum")]
    [InlineData(RemodelScope.Gutters, RemodelLevel.Upscale, 25, 40, "smithrock-roofing.com 2025: copper")]
    [InlineData(RemodelScope.Driveway, RemodelLevel.Economy, 2, 5, "winenfood.com 2025: gravel")]
    [InlineData(RemodelScope.Driveway, RemodelLevel.Midrange, 7, 13, "winenfood.com 2025: asphalt")]
    [InlineData(RemodelScope.Driveway, RemodelLevel.Upscale, 8, 18, "winenfood.com 2025: concrete")]
    [InlineData(RemodelScope.TubToShower, RemodelLevel.Economy, 1_500, 4_500, "engineerfix.com: basic")]
    [InlineData(RemodelScope.TubToShower, RemodelLevel.Midrange, 4_500, 8_000, "engineerfix.com: mid-range")]
    [InlineData(RemodelScope.TubToShower, RemodelLevel.Upscale, 8_000, 15_000, "engineerfix.com: custom")]
    [InlineData(RemodelScope.Countertops, RemodelLevel.Economy, 20, 50, "HomeAdvisor via mudosikitchenandbath.com: laminate")]
    [InlineData(RemodelScope.Countertops, RemodelLevel.Midrange, 80, 120, "HomeAdvisor via mudosikitchenandbath.com: quartz")]
    [InlineData(RemodelScope.Countertops, RemodelLevel.Upscale, 70, 200, "HomeAdvisor via mudosikitchenandbath.com: marble")]
    [InlineData(RemodelScope.FloorRefinishing, RemodelLevel.Economy, 1.5, 5, "HomeGuide 2021: without stain")]
    [InlineData(RemodelScope.FloorRefinishing, RemodelLevel.Midrange, 3, 8, "engineerfix.com: sanded, stained and sealed")]
    [InlineData(RemodelScope.FloorRefinishing, RemodelLevel.Upscale, 3, 8, "engineerfix.com: sanded, stained and sealed")]
    [InlineData(RemodelScope.HvacReplacement, RemodelLevel.Economy, 7_000 / 1_800.0, 15_000 / 1_800.0, "engineerfix.com: furnace and air conditioner, standard to premium")]
    [InlineData(RemodelScope.HvacReplacement, RemodelLevel.Midrange, 7_000 / 1_800.0, 15_000 / 1_800.0, "engineerfix.com: furnace and air conditioner, standard to premium")]
    [InlineData(RemodelScope.HvacReplacement, RemodelLevel.Upscale, 15_000 / 1_800.0, 25_000 / 1_800.0, "northnjhvac.com: 15,000 and more; furnace.guru: up to 25,000")]
    [InlineData(RemodelScope.DrywallRepair, RemodelLevel.Economy, 300 / 20.0, 900 / 20.0, "engineerfix.com: the usual job, here of 20 ft²")]
    [InlineData(RemodelScope.DrywallRepair, RemodelLevel.Midrange, 300 / 20.0, 900 / 20.0, "engineerfix.com: the usual job, here of 20 ft²")]
    [InlineData(RemodelScope.DrywallRepair, RemodelLevel.Upscale, 350 / 20.0, 1_500 / 20.0, "precisionpatchpros.com: most homeowners, by size and complexity")]
    public void Likely_OfAUnit_LiesWithinWhatIsPublished(RemodelScope scope, RemodelLevel level, double least, double most, string source)
    {
        double unit = (double)Total(scope, level, Laws.RemodelJobs.TypeOf(scope).Typical).Likely / Laws.RemodelJobs.TypeOf(scope).Typical;
        Assert.True(unit >= least && unit <= most, $"{scope}, {level}: {unit:0.00} is not {least:0.00} to {most:0.00} ({source})");
    }

    /// <summary>A better level costs more at every size, and the smallest job is no less than what anybody comes for.</summary>
    [Theory]
    [MemberData(nameof(Scopes))]
    public void Likely_AtTheLeastTheTypicalAndTheMost_RisesWithTheLevel(RemodelScope scope)
    {
        ScopeProfile type = Laws.RemodelJobs.TypeOf(scope);
        decimal minimum = (decimal)Laws.RemodelJobs.Book.Figures["minimum.remodel"].Low;
        Assert.All(new[] { type.Least, type.Typical, type.Most }, size =>
        {
            decimal[] levels = [.. Enum.GetValues<RemodelLevel>().Select(level => Total(scope, level, size).Likely)];
            Assert.True(levels[0] >= minimum && levels[0] <= levels[1] && levels[1] <= levels[2], $"{scope} of {size}: {string.Join(", ", levels)}");
            Assert.True(size == type.Least || (levels[0] < levels[1] && levels[1] < levels[2]), $"{scope} of {size}: {string.Join(", ", levels)}");
        });
    }

    private static EstimateTotal Total(RemodelScope scope, RemodelLevel level, double size) => ExampleJobs.Priced(
        Laws.RemodelJobs.Sized(new() { Scope = scope, Level = level, Performer = Performer.Contractor, House = Known }, size)).Total;
}
