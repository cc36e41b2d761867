using System.Text.Json;
using System.Text.Json.Nodes;
using QuotePortfolio;

namespace Estimator.Tests.PortfolioSample;

/// <summary>What an interrupted run left is believed only as far as it can be checked.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly string[] _run;

    public JournalTests()
    {
        _run = ["--in", _folder.ManyHomes(15), "--out", _folder["quotes.csv"], "--threads", "1"];
        using CancellationTokenSource stop = new();
        using PortfolioRun run = new(new() { In = _run[1], Out = _run[3], Job = new QuoteShared.Homes.ExteriorJob(), Estimator = HomeEstimator.Default, Threads = 1 })
        {
            AfterPortion = _ => stop.Cancel(),
        };
        Assert.False(run.Run(stop.Token));
    }

    public static TheoryData<string, string> Changes => new()
    {
        { "Position", "-1" },
        { "Position", "1" },
        { "Position", "9223372036854775807" },
        { "Length", "-5" },
        { "Length", "0" },
        { "Length", "9223372036854775807" },
        { "Rows", "-1" },
        { "Rows", "1e99" },
        { "Totals", "null" },
        { "Totals", "\"AAAA\"" },
        { "Run", "null" },
        { "Run", "{}" },
        { "Unpriced", "null" },
        { "IsDone", "true" },
        { "OutputHash", "1" },
        { "InputHash", "-1" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public void ChangedJournal_IsRefused(string member, string value)
    {
        JsonNode journal = JsonNode.Parse(File.ReadAllText(Path))!;
        journal[member] = JsonNode.Parse(value);
        File.WriteAllText(Path, journal.ToJsonString());
        AssertRefused();
    }

    /// <summary>The same, by somebody who knows how a journal is checked.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void ForgedJournal_IsRefused(string member, string value)
    {
        JsonNode json = JsonNode.Parse(File.ReadAllText(Path))!;
        json[member] = JsonNode.Parse(value);
        try
        {
            JsonSerializer.Deserialize<Journal>(json.ToJsonString())!.Write(Path);
        }
        catch (Exception problem) when (problem is JsonException or NullReferenceException)
        {
            return;
        }

        PortfolioCall call = PortfolioCall.Of(_run);
        Assert.True(call.Code == 2 || member is "Rows", call.Out);
        Assert.Contains(member == "Rows" ? "" : "--restart", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("half a jour")]
    public void OtherText_IsRefused(string text)
    {
        File.WriteAllText(Path, text);
        AssertRefused();
    }

    [Fact]
    public void InputEditedInPlace_IsRefused()
    {
        DateTime time = File.GetLastWriteTimeUtc(_run[1]);
        Change(_run[1], 2000);
        File.SetLastWriteTimeUtc(_run[1], time);
        AssertRefused();
    }

    [Fact]
    public void PartEditedInPlace_IsRefused()
    {
        Change(_folder["quotes.csv.part"], 2000);
        AssertRefused();
    }

    [Fact]
    public void Restart_BeginsAgainWhateverIsThere()
    {
        File.WriteAllText(Path, "nonsense");
        Assert.Equal((0, ""), (PortfolioCall.Of([.. _run, "--restart"]) is var call ? call.Code : 0, call.Error));
        Assert.Equal(["many.csv", "quotes.csv"], _folder.Files);
    }

    private string Path => _folder["quotes.csv.progress"];

    private static void Change(string path, int at)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = at;
        int letter = file.ReadByte();
        file.Position = at;
        file.WriteByte((byte)(letter == '1' ? '2' : '1'));
    }

    private void AssertRefused()
    {
        PortfolioCall call = PortfolioCall.Of(_run);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains("--restart", call.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["quotes.csv"]));
    }
}
