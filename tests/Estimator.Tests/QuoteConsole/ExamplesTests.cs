using System.Globalization;
using System.Text.RegularExpressions;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class ExamplesTests
{
    private static readonly ConsoleRun Main = ConsoleRun.Of();

    [Fact]
    public void NoArguments_QuotesSixHomesAndExplainsOne()
    {
        Assert.Equal(0, Main.Code);
        Assert.Equal("", Main.Error);
        Assert.Equal(6, Main.Lines.Count(line => RangeRow().IsMatch(line)));
        foreach (string part in (string[])
            ["80 % of such jobs", "Estimate: $", "What it costs", "In what order it is done", "Step by step", "What to buy", "When it is due again", "What moves it", "What was assumed", "Worth knowing next", "Painting 2 rooms", "What it costs, by room and surface", "Nora's room", "Remodel, kitchen: 200 ft², midrange", "The largest allowance", "remodel --scope", "diff ", "exterior --help", "interior --room"])
        {
            Assert.Contains(part, Main.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NoArguments_ShowsEveryLineAndStepOfTheExplainedHome()
    {
        Estimate estimate = HomeEstimator.Default.Estimate(new ExteriorPainting
        {
            House = new() { FloorArea = Area.FromSquareFeet(2400), Stories = 2, Siding = Siding.Wood, Condition = Condition.Fair, YearBuilt = 1965, HomeType = HomeType.Detached, State = "CO" },
            Paint = new() { Type = PaintType.AcrylicLatex, Grade = PaintGrade.Standard },
            Coats = 2,
        });
        Assert.All(estimate.Lines, line => Assert.Contains(line.Name, Main.Out, StringComparison.Ordinal));
        Assert.All(estimate.Plan.Steps, step => Assert.Contains($"{step.Order,2}. {step.Name}", Main.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void NoArguments_IsPlainTextOfAtMost100Columns()
    {
        Assert.DoesNotContain('\u001b', Main.Out);
        Assert.DoesNotContain(Main.Lines, line => line.Length > 100);
    }

    [Fact]
    public void NoArguments_ShowsNoMoreDigitsThanAreMeant()
    {
        foreach (Match match in Dollars().Matches(Main.Out))
        {
            long amount = long.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            long step = amount < 1_000 ? 10 : amount < 10_000 ? 50 : 100;
            Assert.True(amount % step == 0, match.Value);
        }
    }

    [GeneratedRegex(@"\$[\d,]+ +\$[\d,]+ - \$[\d,]+ +\[-*o-*\]")]
    private static partial Regex RangeRow();

    [GeneratedRegex(@"\$([\d,]*\d)")]
    private static partial Regex Dollars();
}
