using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Estimator.Tests.ConsoleSample;

public sealed partial class DiffTests
{
    private const string Agreed = """{"kind":"remodel","scope":"deck","area":"400 ft2","start":"2026-05-01"}""";
    private const string Wanted = """{"kind":"remodel","scope":"deck","area":"300 ft2","start":"2026-05-01","softCosts":["contingency"]}""";
    private const string Rooms = """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","name":"A"},{"kind":"bedroom","name":"B"}]}""";
    private const string FewerRooms = """{"kind":"interiorPainting","rooms":[{"kind":"bedroom","name":"A"}]}""";

    [Theory]
    [InlineData(Agreed, Wanted)]
    [InlineData(Wanted, Agreed)]
    [InlineData(Rooms, FewerRooms)]
    [InlineData(Agreed, Agreed)]
    public void Table_AddsUpToTheCent(string before, string after)
    {
        ChangeOrder order = Order(before, after);
        ConsoleRun run = Run(before, after);
        Assert.Equal((0, ""), (run.Code, run.Error));
        decimal[][] rows = Rows(run);
        Assert.All(rows, row => Assert.Equal(row[2], row[1] - row[0]));
        for (int column = 0; column < 3; column++)
        {
            Assert.Equal(rows[^1][column], rows[..^1].Sum(row => row[column]));
        }

        Assert.Equal([order.Before.Total.Likely, order.After.Total.Likely, order.Difference], rows[^1]);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"Working days: {order.Before.Plan.WorkingDays.Likely} before, {order.After.Plan.WorkingDays.Likely} after, {order.Days:+0;-0;0}."),
            run.Out,
            StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.Length > 100);
    }

    [Fact]
    public void ThereAndBack_IsZero()
    {
        decimal[][] there = Rows(Run(Agreed, Wanted));
        decimal[][] back = Rows(Run(Wanted, Agreed));
        Assert.Equal(there.Length, back.Length);
        Assert.Equal(there.Select(row => row[2]).Order(), back.Select(row => -row[2]).Order());
        Assert.NotEqual(0, there[^1][2]);
    }

    [Fact]
    public void Lines_OfRooms_SayWhichRoom()
    {
        string table = Run(Rooms, FewerRooms).Out;
        Assert.Contains("\nB: ", table, StringComparison.Ordinal);
        Assert.DoesNotContain("\nA: ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsTheLibrarysOwn()
    {
        ConsoleRun run = Run(Agreed, Wanted, "--json");
        Assert.Equal((0, EstimatorJson.WriteChangeOrder(Order(Agreed, Wanted)) + "\n"), (run.Code, run.Out));
    }

    [Fact]
    public void StandardInput_IsOneOfTheJobs()
    {
        using TemporaryFile before = new(Agreed);
        string wanted = Wanted.Replace(",", ",\n", StringComparison.Ordinal);
        Assert.Equal(Run(Agreed, Wanted).Out, ConsoleRun.WithInput(wanted, "diff", before.Path, "-").Out);
        ConsoleRun both = ConsoleRun.WithInput(wanted, "diff", "-", "-");
        Assert.Equal((2, ""), (both.Code, both.Out));
        Assert.Contains("standard input", both.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadJob_NamesFileAndMember()
    {
        using TemporaryFile before = new("""{"kind":"remodel","scope":"deck","area":"4 ft2"}""");
        using TemporaryFile after = new("""{"kind":"remodel","scope":"dek"}""");
        ConsoleRun run = ConsoleRun.Of("diff", before.Path, after.Path, "--json");
        Assert.Equal(2, run.Code);
        Assert.StartsWith($"'{before.Path}': area: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"\n'{after.Path}': scope: ", run.Error, StringComparison.Ordinal);
        using JsonDocument answer = JsonDocument.Parse(run.Out);
        Assert.Equal(["before.area", "after.scope"], answer.RootElement.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("nonsense", "JSON")]
    [InlineData("", "is empty")]
    [InlineData(Agreed + "\n" + Agreed, "give one job")]
    [InlineData("""{"kind":"exteriorPainting"}""", "one kind")]
    [InlineData("""{"kind":"remodel","scope":"kitchen"}""", "of the scope kitchen")]
    public void OtherThanOneJobOfThatKind_IsRefused(string after, string reason)
    {
        ConsoleRun run = Run(Agreed, after);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsNamed()
    {
        using TemporaryFile before = new(Agreed);
        ConsoleRun run = ConsoleRun.Of("diff", before.Path, "no-such-job.json");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("no-such-job.json", run.Error, StringComparison.Ordinal);
    }

    private static ChangeOrder Order(string before, string after) => HomeEstimator.Default.Change(Job(before), Job(after));

    private static Job Job(string json) => EstimatorJson.TryReadJob(json, out Job? job, out _) ? job : throw new ArgumentException(json, nameof(json));

    private static ConsoleRun Run(string before, string after, params string[] options)
    {
        using TemporaryFile first = new(before);
        using TemporaryFile second = new(after);
        return ConsoleRun.Of(["diff", first.Path, second.Path, .. options]);
    }

    /// <summary>Before, after and difference of each row; a blank is zero.</summary>
    private static decimal[][] Rows(ConsoleRun run)
    {
        int head = Array.FindIndex(run.Lines, line => line.StartsWith("Line ", StringComparison.Ordinal));
        int before = run.Lines[head].IndexOf("Before", StringComparison.Ordinal) + "Before".Length;
        return
        [
            .. run.Lines.Skip(head + 2).TakeWhile(line => !line.StartsWith("Likely cost in", StringComparison.Ordinal))
                .Select(line => (decimal[])[Last(line[..before]), Last(line[before..^Difference(line)]), Last(line)]),
        ];
    }

    private static int Difference(string line) => SignedAmount().Match(line).Length;

    private static decimal Last(string text) => Amount().Match(text) is { Success: true } match
        ? decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture)
        : 0;

    [GeneratedRegex(@"[-+]?[\d,]+\.\d\d *$")]
    private static partial Regex SignedAmount();

    [GeneratedRegex(@"[-+]?[\d,]+\.\d\d(?= *$)")]
    private static partial Regex Amount();
}
