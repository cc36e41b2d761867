using System.Globalization;
using System.Text.RegularExpressions;
using QuoteConsole.Show;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class OffersTests
{
    private static readonly string[] Bedroom = ["interior", "--room", "bedroom 12x14"];
    private static readonly string[] House = ["exterior", "--floor-area", "2400 ft2"];

    private static readonly InteriorPainting BedroomJob =
        new() { Rooms = [new() { Kind = RoomKind.Bedroom, Length = Length.FromFeet(12), Width = Length.FromFeet(14) }] };

    private static readonly ExteriorPainting HouseJob = new() { House = new() { FloorArea = Area.FromSquareFeet(2400) } };

    public static TheoryData<string[], Job> Both => new() { { Bedroom, BedroomJob }, { House, HouseJob } };

    [Theory]
    [MemberData(nameof(Both))]
    public void Offers_ShowPriceYearsAndChanges(string[] line, Job job)
    {
        ConsoleRun run = ConsoleRun.Of([.. line, "--offers"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Match[] rows = [.. run.Lines.Select(one => OfferRow().Match(one)).Where(row => row.Success)];
        IReadOnlyList<Offer> offers = HomeEstimator.Default.Offers(job);
        Assert.Equal(["Good", "Better", "Best"], rows.Select(row => row.Groups[1].Value));
        for (int i = 0; i < offers.Count; i++)
        {
            RepaintCycle cycle = offers[i].Estimate.Repaint!;
            Assert.Equal(cycle.NextYear - offers[i].Estimate.AsOf.Year, int.Parse(rows[i].Groups[2].Value, CultureInfo.InvariantCulture));
            Assert.Equal(
                (double)cycle.CostPerYear, double.Parse(rows[i].Groups[3].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture), Tolerance(cycle.CostPerYear));
            Assert.Contains(offers[i].Changes[0].Split(' ')[0], rows[i].Value, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(run.Lines, one => one.Length > 100);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Compare_ShowsWhatAnHourSaves(string[] line, Job job)
    {
        ConsoleRun run = ConsoleRun.Of([.. line, "--compare"]);
        HireOrSelf both = HomeEstimator.Default.HireOrSelf(job);
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string what in (string[])["Likely cost", "labor", "materials and tools", "Hours of work", "Working days"])
        {
            Assert.Contains(what, run.Out, StringComparison.Ordinal);
        }

        Assert.Contains(
            $"saves {Rounded.Money(both.Saved, "USD")}: {Rounded.Money(both.SavedPerHour, "USD")} for each of your "
            + $"{Rounded.Hours(both.OwnHours)} hours", run.Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Json_IsTheLibrarysOwn(string[] line, Job job)
    {
        HomeEstimator estimator = HomeEstimator.Default;
        Assert.Equal(EstimatorJson.WriteOffers(estimator.Offers(job)) + "\n", ConsoleRun.Of([.. line, "--offers", "--json"]).Out);
        Assert.Equal(EstimatorJson.WriteHireOrSelf(estimator.HireOrSelf(job)) + "\n", ConsoleRun.Of([.. line, "--compare", "--json"]).Out);
    }

    [Fact]
    public void OffersAndCompare_StandTogetherButNotInJson()
    {
        string page = ConsoleRun.Of([.. Bedroom, "--offers", "--compare"]).Out;
        Assert.Contains("Good, better, best", page, StringComparison.Ordinal);
        Assert.Contains("Hire, or do it yourself", page, StringComparison.Ordinal);
        ConsoleRun run = ConsoleRun.Of([.. Bedroom, "--offers", "--compare", "--json"]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("--json writes one answer", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exterior")]
    [InlineData("interior")]
    public void BadJob_HasNoOffers(string command)
    {
        ConsoleRun run = ConsoleRun.Of(command, "--coats", "9", "--offers");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("--coats", run.Error, StringComparison.Ordinal);
    }

    private static double Tolerance(decimal amount) => amount < 1_000 ? 5 : 25;

    [GeneratedRegex(@"^(Good|Better|Best) +\$[\d,]+ +\$[\d,]+ - \$[\d,]+ +(\d+) +\$([\d,]+) .*$")]
    private static partial Regex OfferRow();
}
