namespace Estimator.Tests.ConsoleSample;

public sealed class AppTests
{
    [Fact]
    public void Help_NamesTheCommandsAndTheExitCodes()
    {
        ConsoleRun run = ConsoleRun.Of("--help");
        Assert.Equal(0, run.Code);
        foreach (string word in (string[])["exterior", "job", "bulk", "schema", "book", "Exit codes: 0"])
        {
            Assert.Contains(word, run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("exterior")]
    [InlineData("job")]
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
    [InlineData("exteriro", "Did you mean exterior?")]
    [InlineData("exterior --sidng wood", "Did you mean --siding?")]
    [InlineData("exterior --siding", "--siding")]
    [InlineData("job", "job --help")]
    [InlineData("bulk homes.csv --ot x.csv", "Did you mean --out?")]
    public void WrongUsage_SaysTheWayOut(string line, string expected)
    {
        ConsoleRun run = ConsoleRun.Of(line.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }
}
