namespace Estimator.Tests.ConsoleSample;

public sealed class AppTests
{
    [Fact]
    public void Help_NamesTheCommandsAndTheExitCodes()
    {
        ConsoleRun run = ConsoleRun.Of("--help");
        Assert.Equal(0, run.Code);
        foreach (string word in (string[])["exterior", "interior", "remodel", "job", "diff", "check-bid", "bids", "calibrate", "bulk", "schema", "book", "Exit codes: 0"])
        {
            Assert.Contains(word, run.Out, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Examples:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exterior")]
    [InlineData("interior")]
    [InlineData("remodel")]
    [InlineData("job")]
    [InlineData("diff")]
    [InlineData("check-bid")]
    [InlineData("bids")]
    [InlineData("calibrate")]
    [InlineData("bulk")]
    [InlineData("schema")]
    [InlineData("book")]
    public void Help_OfACommand_ShowsItsUsage(string command)
    {
        ConsoleRun run = ConsoleRun.Of(command, "--help");
        Assert.Equal(0, run.Code);
        Assert.Contains("Usage:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exterior", "--offers")]
    [InlineData("interior", "interior --room \"bedroom")]
    [InlineData("remodel", "remodel --scope kitchen")]
    [InlineData("diff", "diff agreed.json wanted.json")]
    [InlineData("job", "job jobs.jsonl --json")]
    [InlineData("check-bid", "check-bid job.json --amount 6200")]
    [InlineData("bids", "bids job.json --bids bids.csv")]
    [InlineData("calibrate", "calibrate finished.jsonl --out ours.json")]
    [InlineData("bulk", "bulk homes.csv --out quotes.csv")]
    public void Help_OfACommand_EndsWithExamples(string command, string example)
    {
        string help = ConsoleRun.Of(command, "--help").Out;
        Assert.Contains(example, help[help.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exteriro", "Did you mean one of the following?\nexterior")]
    [InlineData("exterior --sidng wood", "Did you mean one of the following?\n--siding")]
    [InlineData("exterior --siding", "--siding")]
    [InlineData("interior --rom bedroom", "Did you mean one of the following?\n--room")]
    [InlineData("interior --room", "--room")]
    [InlineData("remodel --scpe kitchen", "Did you mean one of the following?\n--scope")]
    [InlineData("remodel kitchen", "remodel --help")]
    [InlineData("diff agreed.json", "diff --help")]
    [InlineData("interior bedroom", "interior --help")]
    [InlineData("job", "job --help")]
    [InlineData("bulk homes.csv --ot x.csv", "Did you mean one of the following?\n--out")]
    public void WrongUsage_SaysTheWayOut(string line, string expected)
    {
        ConsoleRun run = ConsoleRun.Of(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }
}
