namespace Estimator.Tests;

public class SuitabilityTests
{
    private static readonly PaintShade?[] Shades = [null, .. Enum.GetValues<PaintShade>()];

    public static TheoryData<int> Rules => new(Enumerable.Range(0, PriceBook.UnitedStates2025.Document.Unsuitable.Count));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Check_EachPairOfARule_WarnsAndSaysWhatToUse(int number)
    {
        Unsuitable rule = PriceBook.UnitedStates2025.Document.Unsuitable[number];
        foreach (Siding siding in rule.Sidings.Select(Named<Siding>))
        {
            foreach (PaintType paint in rule.Paints.Select(Named<PaintType>))
            {
                Estimate estimate = ExampleJobs.Priced(Job(siding, paint, rule.Shade is { } shade ? Named<PaintShade>(shade) : null));
                Assert.True(estimate.Total.Likely > 0);
                Assert.Contains(estimate.Issues, issue => issue is { Code: "unsuitablePaint", Severity: Severity.Warning }
                    && issue.Path == (rule.Shade is null ? "paint.type" : "paint.shade")
                    && issue.Message.Contains(rule.Why, StringComparison.Ordinal)
                    && issue.Message.Contains($"Use {rule.Instead} instead.", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Check_EveryPairAndShade_WarnsByItsRulesOnly()
    {
        foreach ((Siding siding, PaintType paint) in Enum.GetValues<Siding>().SelectMany(_ => Enum.GetValues<PaintType>(), (a, b) => (a, b)))
        {
            foreach (PaintShade? shade in Shades)
            {
                Assert.Equal(RulesOn(siding, paint, shade).Order(), Warnings(Job(siding, paint, shade)).Order());
            }
        }
    }

    [Fact]
    public void Check_UsualPaint_SuitsEverySiding() =>
        Assert.All(Enum.GetValues<Siding>(), siding => Assert.Empty(Warnings(Job(siding, PaintType.AcrylicLatex, null))));

    [Fact]
    public void Check_MixedSiding_WarnsOfWhatIsInTheMix()
    {
        SidingMix mix = new() { Wood = 0.7, Brick = 0.3 };
        ExteriorPainting job = ExampleJobs.On(new() { SidingMix = mix }) with { Paint = new() { Type = PaintType.Oil } };
        Assert.Equal(RulesOn(Siding.Brick, PaintType.Oil, null), Warnings(job));
        Assert.Empty(Warnings(job with { House = new() { SidingMix = new() { Wood = 1 } } }));
    }

    [Fact]
    public void Check_DarkColorOfUnnamedPaintOnVinyl_Warns() =>
        Assert.Equal(["paint.shade"], Paths(ExampleJobs.On(new() { Siding = Siding.Vinyl }) with { Paint = new() { Shade = PaintShade.Dark } }));

    [Fact]
    public void Check_SidingNotPainted_SaysNothing()
    {
        ExteriorPainting job = Job(Siding.Brick, PaintType.Oil, null);
        Assert.NotEmpty(Warnings(job));
        Assert.Empty(Warnings(job with { Surfaces = [ExteriorSurface.Trim] }));
    }

    [Fact]
    public void Check_SidingNotKnown_SaysNothing() =>
        Assert.Empty(Warnings(new ExteriorPainting { Paint = new() { Type = PaintType.Oil } }));

    private static ExteriorPainting Job(Siding siding, PaintType paint, PaintShade? shade) =>
        ExampleJobs.On(new() { Siding = siding }) with { Paint = new() { Type = paint, Shade = shade } };

    private static IEnumerable<string> RulesOn(Siding siding, PaintType paint, PaintShade? shade) =>
        PriceBook.UnitedStates2025.Document.Unsuitable
            .Where(rule => rule.Paints.Contains(Name(paint)) && rule.Sidings.Contains(Name(siding)))
            .Where(rule => rule.Shade is null || (shade is { } given && rule.Shade == Name(given)))
            .Select(rule => rule.Why);

    /// <summary>The reasons given, without the pair they are about and what to use instead.</summary>
    private static IEnumerable<string> Warnings(ExteriorPainting job) => HomeEstimator.Default.Validate(job)
        .Where(issue => issue.Code == "unsuitablePaint")
        .Select(issue => issue.Message[(issue.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..issue.Message.LastIndexOf(" Use ", StringComparison.Ordinal)]);

    private static IEnumerable<string> Paths(ExteriorPainting job) => HomeEstimator.Default.Validate(job).Select(issue => issue.Path);

    private static T Named<T>(string name)
        where T : struct, Enum =>
        Enum.GetValues<T>()[Array.IndexOf(EnumNameConverter<T>.Names, name)];

    private static string Name<T>(T value)
        where T : struct, Enum =>
        EnumNameConverter<T>.Names[Array.IndexOf(Enum.GetValues<T>(), value)];
}
