using QuotePortfolio;
using QuoteShared.Homes;

namespace Estimator.Tests.PortfolioSample;

/// <summary>A run that is interrupted and continued gives the same file; the script under <c>.ci</c> kills real processes.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Times = 60;
    private const int AllRows = Times * 2000;
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("csv", "parquet")]
    [InlineData("utf16", "csv")]
    [InlineData("parquet", "csv")]
    [InlineData("parquet", "parquet")]
    public void InterruptedRun_IsContinuedToTheSameFile(string from, string to)
    {
        string homes = Homes(from);
        PortfolioCall expected = PortfolioCall.Of("--in", homes, "--out", _folder["whole." + to]);
        Assert.Equal((0, ""), (expected.Code, expected.Error));
        long before = 0;
        for (int interruption = 0; interruption < 4; interruption++)
        {
            long rows = Interrupted(homes, _folder["pieces." + to]);
            Assert.InRange(rows, before + 1, AllRows - 1);
            Assert.False(File.Exists(_folder["pieces." + to]));
            Spoil(to);
            before = rows;
        }

        PortfolioCall call = PortfolioCall.Of("--in", homes, "--out", _folder["pieces." + to]);
        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.Equal(File.ReadAllBytes(_folder["whole." + to]), File.ReadAllBytes(_folder["pieces." + to]));
        Assert.Equal(expected.Out.Replace("whole.", "pieces.", StringComparison.Ordinal), call.Out);
        Assert.Equal(["pieces." + to, "whole." + to], _folder.Files.Where(file => !file.StartsWith("many", StringComparison.Ordinal)));
    }

    [Fact]
    public void OtherRun_IsRefusedAndRestartBeginsAgain()
    {
        string homes = Homes("csv");
        string[] run = ["--in", homes, "--out", _folder["quotes.csv"]];
        Assert.Equal(130, Ended(run).Code);
        PortfolioCall other = PortfolioCall.Of([.. run, "--job", "interior"]);
        Assert.Equal(2, other.Code);
        Assert.Contains("--job", other.Error, StringComparison.Ordinal);
        Assert.Contains("--restart", other.Error, StringComparison.Ordinal);
        File.AppendAllText(homes, "1,CO\n");
        Assert.Contains("input", PortfolioCall.Of(run).Error, StringComparison.Ordinal);
        Assert.Equal(0, PortfolioCall.Of([.. run, "--restart", "--job", "interior"]).Code);
        Assert.Equal(["many.csv", "quotes.csv"], _folder.Files);
    }

    [Fact]
    public void LostPart_IsSaid()
    {
        string[] run = ["--in", Homes("csv"), "--out", _folder["quotes.csv"]];
        Assert.Equal(130, Ended(run).Code);
        File.Delete(_folder["quotes.csv.part"]);
        PortfolioCall call = PortfolioCall.Of(run);
        Assert.Equal(2, call.Code);
        Assert.Contains("--restart", call.Error, StringComparison.Ordinal);
    }

    private string Homes(string form)
    {
        string homes = _folder.ManyHomes(Times);
        if (form == "csv")
        {
            return homes;
        }

        if (form == "utf16")
        {
            File.WriteAllText(homes, File.ReadAllText(homes), System.Text.Encoding.Unicode);
            return homes;
        }

        // The quotes of a table are a table again: low, likely and high are passed over.
        PortfolioCall.Of("--in", homes, "--out", _folder["many.parquet"]);
        return _folder["many.parquet"];
    }

    /// <summary>Runs until three portions are written.</summary>
    /// <returns>The rows that are done, with those of the runs before.</returns>
    private static long Interrupted(string homes, string quotes)
    {
        using CancellationTokenSource stop = new();
        int portions = 0;
        using PortfolioRun run = new(new() { In = homes, Out = quotes, Job = new ExteriorJob(), Estimator = HomeEstimator.Default, Threads = 2, TakesTypicalSize = true })
        {
            AfterPortion = _ =>
            {
                if (++portions == 3)
                {
                    stop.Cancel();
                }
            },
        };
        Assert.False(run.Run(stop.Token));
        return run.Totals.Counts.Rows;
    }

    /// <summary>A run that is ended before it has done anything.</summary>
    private static PortfolioCall Ended(string[] args) => PortfolioCall.Of(new CancellationToken(canceled: true), args);

    /// <summary>What a killed process leaves: more than the journal says, and a journal half written.</summary>
    private void Spoil(string form)
    {
        string written = _folder["pieces." + form + (form == "csv" ? ".part" : ".quotes")];
        File.AppendAllText(written, "half a li");
        File.WriteAllText(_folder["pieces." + form + ".progress.new"], "{");
    }
}
