using System.Text.Json;

namespace Estimator.Tests.ConsoleSample;

public sealed class ExteriorTests
{
    private static readonly string[] AllOptions =
    [
        "--floor-area", "2400 ft2", "--paintable-area", "190 m2", "--stories", "2.5", "--siding", "wood", "--condition", "fair",
        "--findings", "mildew, rot", "--year-built", "1965", "--home-type", "semiDetached", "--state", "CO", "--zip", "80202",
        "--paint", "oil", "--grade", "premium", "--shade", "dark", "--coats", "3", "--surfaces", "siding,trim,windows,doors,shutters,garageDoors",
        "--failing", "15 %", "--garage", "twoCar", "--footprint", "lOrT", "--trim-style", "ornate", "--colors", "3", "--windows", "14", "--doors", "2", "--shutters", "6", "--garage-doors", "1", "--performer", "self", "--full-primer", "--as-of", "2024-03-31",
    ];

    private static readonly ExteriorPainting AllMembers = new()
    {
        House = new()
        {
            FloorArea = Area.FromSquareFeet(2400),
            Stories = 2.5,
            Siding = Siding.Wood,
            Condition = Condition.Fair,
            Findings = [Finding.Mildew, Finding.Rot],
            YearBuilt = 1965,
            HomeType = HomeType.SemiDetached,
            Garage = Garage.TwoCar,
            Footprint = Footprint.LOrT,
            State = "CO",
            Zip = "80202",
        },
        PaintableArea = Area.FromSquareMeters(190),
        Paint = new() { Type = PaintType.Oil, Grade = PaintGrade.Premium, Shade = PaintShade.Dark },
        Coats = 3,
        Failing = 0.15,
        TrimStyle = TrimStyle.Ornate,
        Colors = 3,
        Surfaces =
        [
            ExteriorSurface.Siding, ExteriorSurface.Trim, ExteriorSurface.Windows, ExteriorSurface.Doors, ExteriorSurface.Shutters, ExteriorSurface.GarageDoors,
        ],
        Windows = 14,
        Doors = 2,
        Shutters = 6,
        GarageDoors = 1,
        Performer = Performer.Self,
        FullPrimer = true,
        AsOf = new(2024, 3, 31),
    };

    [Fact]
    public void EveryOption_ReachesTheJob()
    {
        ConsoleRun run = ConsoleRun.Of(["exterior", "--json", .. AllOptions]);
        Assert.Equal(0, run.Code);
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(AllMembers)) + "\n", run.Out);
    }

    [Theory]
    [InlineData("exterior", "2026-11-27")]
    [InlineData("interior", "2026-11-27")]
    [InlineData("remodel --scope kitchen", "2026-11-27")]
    [InlineData("exterior --as-of 2024-03-31", "2024-03-31")]
    public void NoDate_IsToday(string command, string asOf)
    {
        ConsoleRun run = ConsoleRun.On(new(2026, 11, 27), [.. command.Split(' '), "--json"]);
        Assert.Contains($"\"asOf\":\"{asOf}\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SidingMix_ReachesTheJob()
    {
        ConsoleRun run = ConsoleRun.Of("exterior", "--json", "--siding", "wood=0.7, brick=0.3");
        ExteriorPainting job = new() { House = new() { SidingMix = new() { Wood = 0.7, Brick = 0.3 } } };
        Assert.Equal(EstimatorJson.WriteEstimate(HomeEstimator.Default.Estimate(job)) + "\n", run.Out);
    }

    [Fact]
    public void WithoutOptions_SaysWhatWouldNarrowTheRange()
    {
        ConsoleRun run = ConsoleRun.Of("exterior");
        Assert.Equal(0, run.Code);
        Assert.Contains("Worth knowing next", run.Out, StringComparison.Ordinal);
        Assert.Contains("(--", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Theory]
    [InlineData("--siding", "wod", "wood")]
    [InlineData("--siding", "wood=0.7,brik=0.3", "brick")]
    [InlineData("--siding", "wood=0.7,wood=0.3", "twice")]
    [InlineData("--siding", "wood=0.7", "add up to 1")]
    [InlineData("--floor-area", "2400", "2400 ft2")]
    [InlineData("--floor-area", "-5 ft2", "not negative")]
    [InlineData("--paintable-area", "0 ft2", "1,000,000")]
    [InlineData("--stories", "7", "1, 1.5, 2, 2.5 or 3")]
    [InlineData("--stories", "two", "number")]
    [InlineData("--condition", "Fair", "fair")]
    [InlineData("--findings", "mildw", "mildew")]
    [InlineData("--year-built", "65", "1600")]
    [InlineData("--home-type", "duplex", "semiDetached")]
    [InlineData("--state", "ZZ", "CO")]
    [InlineData("--zip", "1", "five digits")]
    [InlineData("--paint", "latex", "acrylicLatex")]
    [InlineData("--grade", "premum", "premium")]
    [InlineData("--shade", "black", "dark")]
    [InlineData("--coats", "9", "1 to 5")]
    [InlineData("--coats", "x", "number")]
    [InlineData("--surfaces", "sidng", "siding")]
    [InlineData("--windows", "-1", "0 to 500")]
    [InlineData("--performer", "me", "contractor, self")]
    [InlineData("--full-primer", "maybe", "yes or no")]
    [InlineData("--as-of", "yesterday", "2025-06-30")]
    public void BadValue_NamesTheOptionAndWhatIsAccepted(string option, string value, string accepted)
    {
        ConsoleRun run = ConsoleRun.Of("exterior", option, value);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Out);
        string first = run.Error.Split('\n')[0];
        Assert.StartsWith(option, first, StringComparison.Ordinal);
        Assert.Contains(accepted, first, StringComparison.Ordinal);
    }

    [Fact]
    public void BadValues_AreAllReportedAtOnce()
    {
        ConsoleRun run = ConsoleRun.Of("exterior", "--siding", "wod", "--coats", "x", "--state", "CO", "--grade", "best");
        Assert.Contains("--siding", run.Error, StringComparison.Ordinal);
        Assert.Contains("--coats", run.Error, StringComparison.Ordinal);
        Assert.Contains("--grade", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("--state", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadValue_InJson_IsAnIssue()
    {
        ConsoleRun run = ConsoleRun.Of("exterior", "--coats", "9", "--json");
        Assert.Equal(2, run.Code);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal("coats", answer.RootElement.GetProperty("issues")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void Book_LaysOwnFiguresOver()
    {
        using TemporaryFile overlay = new("""{"figures":{"rate.painting":{"low":80,"likely":100,"high":120,"judged":"Ours."}}}""");
        ConsoleRun run = ConsoleRun.Of("exterior", "--book", overlay.Path, "--json");
        using JsonDocument own = JsonDocument.Parse(run.Out);
        decimal usual = HomeEstimator.Default.Estimate(new ExteriorPainting()).Total.Likely;
        Assert.True(own.RootElement.GetProperty("total").GetProperty("likely").GetDecimal() > usual);
        Assert.Contains("figures of your own: 1", ConsoleRun.Of("exterior", "--book", overlay.Path).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"figures":{"rate.painting":{"low":500}}}""", "rate.painting")]
    [InlineData("[", "--book")]
    public void Book_ThatDoesNotFit_IsRefused(string overlay, string named)
    {
        using TemporaryFile file = new(overlay);
        ConsoleRun run = ConsoleRun.Of("exterior", "--book", file.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of("exterior", "--book", file.Path + ".missing").Code);
    }
}
