using QuoteShared.Files;

namespace Estimator.Tests.PortfolioSample;

/// <summary>Where the quotes go: never into what is read, never through somebody's link, one run at a time.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Table = "id,stories\n1,2\n";
    private readonly WorkFolder _folder = new();
    private readonly string _homes;

    public OutputTests() => _homes = _folder.Write("homes.csv", Table);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OwnInput_IsRefusedByEveryName()
    {
        File.CreateSymbolicLink(_folder["link.csv"], _homes);
        File.CreateSymbolicLink(_folder["link.svg"], _homes);
        Directory.CreateSymbolicLink(_folder["folder"], Path.GetDirectoryName(_homes)!);
        foreach (string name in (string[])["homes.csv", "link.csv", "folder/homes.csv", "folder/link.csv", "folder/../homes.csv"])
        {
            AssertRefused("the file that is read", "--in", _homes, "--out", _folder[name]);
        }

        AssertRefused("the file that is read", "--in", _homes, "--picture", _folder["link.svg"]);
        Assert.Equal(Table, File.ReadAllText(_homes));
    }

    [Fact]
    public void Folder_IsRefusedBeforeAnythingIsPriced()
    {
        Directory.CreateDirectory(_folder["quotes.csv"]);
        AssertRefused("is a folder", "--in", _homes, "--out", _folder["quotes.csv"]);
    }

    [Fact]
    public void Links_AreNotFollowed()
    {
        string other = _folder.Write("other.txt", "somebody's");
        foreach (string name in (string[])["quotes.csv", "quotes.csv.part", "quotes.csv.progress.new", "quotes.parquet", "quotes.parquet.part", "quotes.parquet.quotes"])
        {
            File.CreateSymbolicLink(_folder[name], other);
        }

        Assert.Equal(0, PortfolioCall.Of("--in", _homes, "--out", _folder["quotes.csv"]).Code);
        Assert.Equal(0, PortfolioCall.Of("--in", _homes, "--out", _folder["quotes.parquet"]).Code);
        Assert.Equal("somebody's", File.ReadAllText(other));
        Assert.Equal(["homes.csv", "other.txt", "quotes.csv", "quotes.parquet"], _folder.Files);
        foreach (string name in (string[])["quotes.csv.progress", "quotes.csv.lock"])
        {
            File.CreateSymbolicLink(_folder[name], other);
            AssertRefused("is a link", "--in", _homes, "--out", _folder["quotes.csv"]);
            File.Delete(_folder[name]);
        }

        Assert.Equal("somebody's", File.ReadAllText(other));
    }

    [Theory]
    [InlineData("quotes.csv", "quotes.csv.progress")]
    [InlineData("quotes.csv", "quotes.csv.progress.new")]
    [InlineData("quotes.csv", "quotes.csv.part")]
    [InlineData("quotes.csv", "quotes.csv.lock")]
    [InlineData("quotes.parquet", "quotes.parquet.quotes")]
    public void WhatStandsBesideTheOutput_IsNoInput(string output, string book)
    {
        _folder.Write(book, "{}");
        AssertRefused($"{book}', which stands beside it", "--in", _homes, "--out", _folder[output], "--book", _folder[book], "--restart");
        Assert.Equal("{}", File.ReadAllText(_folder[book]));
    }

    [Fact]
    public void Picture_IsNotTheQuotes()
    {
        File.WriteAllText(_folder["quotes.csv"], "");
        File.CreateSymbolicLink(_folder["totals.svg"], _folder["quotes.csv"]);
        AssertRefused("--picture: this is the file of --out", "--in", _homes, "--out", _folder["quotes.csv"], "--picture", _folder["totals.svg"]);
    }

    [Fact]
    public async Task FileOfTheLocksName_IsRefusedAndKept()
    {
        string file = _folder.Write("quotes.csv.lock", "somebody's");
        await Task.Run(() => AssertRefused("lock of the output", "--in", _homes, "--out", _folder["quotes.csv"])).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal("somebody's", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("quotes.csv.progress")]
    [InlineData("quotes.csv.lock")]
    public async Task WhatIsNoFile_IsRefusedAndNotWaitedFor(string name)
    {
        Directory.CreateDirectory(_folder[name]);
        AssertRefused("is a pipe, a device or a folder", "--in", _homes, "--out", _folder["quotes.csv"]);
        Directory.Delete(_folder[name]);
        File.CreateSymbolicLink(_folder[name], "/dev/zero");
        await Task.Run(() => AssertRefused("is a link", "--in", _homes, "--out", _folder["quotes.csv"])).WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void JournalFarTooLong_IsNone()
    {
        using (FileStream journal = File.Create(_folder["quotes.csv.progress"]))
        {
            journal.SetLength(1L << 32);
        }

        AssertRefused("is not a journal", "--in", _homes, "--out", _folder["quotes.csv"]);
    }

    [Fact]
    public void SecondRun_IsRefusedWhileTheFirstOneWrites()
    {
        using (OutputLock.Take(_folder["quotes.csv"]))
        {
            AssertRefused("another run", "--in", _homes, "--out", _folder["quotes.csv"]);
        }

        Assert.Equal(0, PortfolioCall.Of("--in", _homes, "--out", _folder["quotes.csv"]).Code);
        Assert.Equal(["homes.csv", "quotes.csv"], _folder.Files);
    }

    [Fact]
    public void Lock_IsHeldByOneAtATime()
    {
        const int Runs = 8;
        int holders = 0;
        int taken = 0;
        Parallel.For(0, Runs, new ParallelOptions { MaxDegreeOfParallelism = Runs }, _ =>
        {
            for (int i = 0; i < 500; i++)
            {
                try
                {
                    using OutputLock held = OutputLock.Take(_folder["quotes.csv"]);
                    Assert.Equal(1, Interlocked.Increment(ref holders));
                    Interlocked.Increment(ref taken);
                    Interlocked.Decrement(ref holders);
                }
                catch (UsageException)
                {
                    // Somebody else has it.
                }
            }
        });
        Assert.InRange(taken, 1, Runs * 500);
        Assert.Equal(["homes.csv"], _folder.Files);
    }

    private static void AssertRefused(string reason, params string[] args)
    {
        PortfolioCall call = PortfolioCall.Of(args);
        Assert.Equal((2, ""), (call.Code, call.Out));
        Assert.Contains(reason, call.Error, StringComparison.Ordinal);
    }
}
