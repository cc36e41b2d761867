using Estimator.Tests.PortfolioSample;

namespace Estimator.Tests.ConsoleSample;

/// <summary>Files that are read as a whole: one that cannot be meant is not read to its end.</summary>
public sealed class LongFileTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("project")]
    [InlineData("program")]
    [InlineData("recompute")]
    [InlineData("bids", "exterior", "--bids")]
    [InlineData("check-bid", "exterior", "--amount", "5000", "--lines")]
    [InlineData("exterior", "--book")]
    public void LongFile_IsRefused(params string[] command)
    {
        using (FileStream file = File.Create(_folder["long"]))
        {
            file.SetLength(3L << 30);
        }

        ConsoleRun run = ConsoleRun.Of([.. command, _folder["long"]]);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("long' is longer than 64 MiB", run.Error, StringComparison.Ordinal);
    }
}
