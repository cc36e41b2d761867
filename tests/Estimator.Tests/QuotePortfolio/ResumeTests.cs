namespace Estimator.Tests.PortfolioSample;

/// <summary>A run that is interrupted and continued gives the same file; the script under <c>.ci</c> kills real processes.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("csv", "parquet")]
    [InlineData("parquet", "csv")]
    [InlineData("parquet", "parquet")]
    public void InterruptedRun_IsContinuedToTheSameFile(string from, string to)
    {
        string homes = Homes(from);
        string[] whole = ["--in", homes, "--out", _folder["whole." + to]];
        string[] pieces = ["--in", homes, "--out", _folder["pieces." + to], "--threads", "2"];
        PortfolioCall expected = PortfolioCall.Of(whole);
        Assert.Equal((0, ""), (expected.Code, expected.Error));
        int interruptions = 0;
        PortfolioCall call = Interrupted(pieces);
        while (call.Code == 130)
        {
            interruptions++;
            Assert.False(File.Exists(_folder["pieces." + to]));
            Spoil(to);
            call = interruptions < 4 ? Interrupted(pieces) : PortfolioCall.Of(pieces);
        }

        Assert.Equal((0, ""), (call.Code, call.Error));
        Assert.InRange(interruptions, 1, 4);
        Assert.Equal(File.ReadAllBytes(_folder["whole." + to]), File.ReadAllBytes(_folder["pieces." + to]));
        Assert.Equal(expected.Out.Replace("whole.", "pieces.", StringComparison.Ordinal), call.Out);
        Assert.DoesNotContain(_folder.Files, file => file.Contains(".progress", StringComparison.Ordinal) || file.Contains(".part", StringComparison.Ordinal) || file.Contains(".quotes", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherRun_IsRefusedAndRestartBeginsAgain()
    {
        string homes = Homes("csv");
        string[] run = ["--in", homes, "--out", _folder["quotes.csv"]];
        Assert.Equal(130, Interrupted(run).Code);
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
        Assert.Equal(130, Interrupted(run).Code);
        File.Delete(_folder["quotes.csv.part"]);
        PortfolioCall call = PortfolioCall.Of(run);
        Assert.Equal(2, call.Code);
        Assert.Contains("--restart", call.Error, StringComparison.Ordinal);
    }

    private string Homes(string form)
    {
        string homes = _folder.ManyHomes(60);
        if (form == "csv")
        {
            return homes;
        }

        // The quotes of a table are a table again: low, likely and high are passed over.
        PortfolioCall.Of("--in", homes, "--out", _folder["many.parquet"]);
        return _folder["many.parquet"];
    }

    /// <summary>Runs until some more is written, or to the end.</summary>
    private static PortfolioCall Interrupted(string[] args)
    {
        const int Some = 400_000;
        string output = args[3];
        string written = output.EndsWith(".csv", StringComparison.Ordinal) ? output + ".part" : output + ".quotes";
        long before = LengthOf(written);
        using CancellationTokenSource stop = new();
        using Timer timer = new(
            _ =>
            {
                if (LengthOf(written) > before + Some)
                {
                    stop.Cancel();
                }
            },
            null,
            0,
            1);
        return PortfolioCall.Of(stop.Token, args);
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>What a killed process leaves: more than the journal says, and a journal half written.</summary>
    private void Spoil(string form)
    {
        string written = _folder["pieces." + form + (form == "csv" ? ".part" : ".quotes")];
        File.AppendAllText(written, "half a li");
        File.WriteAllText(_folder["pieces." + form + ".progress.new"], "{");
    }
}
