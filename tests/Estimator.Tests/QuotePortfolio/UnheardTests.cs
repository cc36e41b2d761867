using System.Text;
using QuotePortfolio;
using QuoteShared;

namespace Estimator.Tests.PortfolioSample;

/// <summary>Standard error that takes nothing: the run goes on, and ends with its own exit code.</summary>
public sealed class UnheardTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void InterruptedRun_SaysSoByItsExitCode()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.Equal(130, App.Run(["--in", WorkFolder.Homes, "--out", _folder["quotes.csv"]], Deaf(), stop.Token));
    }

    [Fact]
    public void BadUsage_IsExitCodeTwo() => Assert.Equal(2, App.Run(["--in", _folder["none.csv"]], Deaf()));

    [Fact]
    public void Bulk_IsDoneOnceItsFileIsPublished()
    {
        Assert.Equal(0, QuoteConsole.App.Run(["bulk", WorkFolder.Homes, "--out", _folder["quotes.csv"]], Deaf()));
        Assert.Equal(["quotes.csv"], _folder.Files);
    }

    private static Terminal Deaf() => new(TextReader.Null, TextWriter.Null, new FullWriter());

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
