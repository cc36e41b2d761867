using System.Text;

namespace Estimator.Tests;

/// <summary>Texts that are larger than any job: refused at once, in few words, and before anything is made of them.</summary>
public class JobLimitsTests
{
    private const int Million = 1_000_000;

    public static TheoryData<string, string, string> Endless => new()
    {
        { "{\"kind\":\"interiorPainting\",\"rooms\":[", "{\"a\":1}", "rooms" },
        { "{\"kind\":\"interiorPainting\",\"rooms\":[", "{\"kind\":\"bedroom\"}", "rooms" },
        { "{\"kind\":\"exteriorPainting\",\"house\":{\"findings\":[", "\"rot\"", "house.findings" },
        { "{\"kind\":\"interiorPainting\",\"rooms\":[{\"kind\":\"bedroom\"},{\"walls\":[", "\"9 ft\"", "rooms[1].walls" },
        { "{\"kind\":\"remodel\",\"scope\":\"deck\",\"softCosts\":[", "\"contingency\"", "softCosts" },
        { "{\"kind\":\"remodel\",\"scope\":\"deck\",\"holidays\":[", "\"2026-07-03\"", "holidays" },
        { "[", "1", "" },
        { "{\"kind\":\"exteriorPainting\",\"house\":{\"stories\":1,", "\"a\":1", "house" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void TryRead_AMillion_IsRefusedAtOnce(string before, string item, string path)
    {
        byte[] text = Encoding.UTF8.GetBytes(before + string.Join(',', Enumerable.Repeat(item, Million)));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(EstimatorJson.TryReadJob(text, out _, out IReadOnlyList<Issue> issues));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, Million);
        Issue issue = Assert.Single(issues);
        Assert.Equal((IssueCode.OutOfRange, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void TryRead_LongNamesAndTexts_AreRefusedAtOnce()
    {
        byte[][] texts = [Text("{\"kind\":\"exteriorPainting\",\"", 10 * Million, "\":1}"), Text("{\"kind\":\"", 10 * Million, "\"}")];
        Assert.All(texts, text =>
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            Assert.False(EstimatorJson.TryReadJob(text, out _, out IReadOnlyList<Issue> issues));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, Million);
            Assert.Equal(IssueCode.OutOfRange, Assert.Single(issues).Code);
        });
    }

    [Fact]
    public void TryRead_ListsInLists_AreRefusedInAll()
    {
        string list = "[" + string.Join(',', Enumerable.Repeat(0, 100)) + "]";
        string lists = "[" + string.Join(',', Enumerable.Repeat(list, 100)) + "]";
        Assert.Equal(IssueCode.OutOfRange, Assert.Single(ExampleJobs.Errors("[" + string.Join(',', Enumerable.Repeat(lists, 100)) + "]")).Code);
    }

    [Fact]
    public void TryRead_ManyMistakes_ListsAHundredAndSaysHowManyMore()
    {
        string room = "{\"kind\":\"bedroom\",\"a\":1,\"b\":2,\"c\":3}";
        IReadOnlyList<Issue> issues = ExampleJobs.Errors($$"""{"kind":"interiorPainting","rooms":[{{string.Join(',', Enumerable.Repeat(room, 100))}}]}""");
        Assert.Equal(101, issues.Count);
        Assert.Equal(IssueCode.More, issues[^1].Code);
        Assert.True(issues[^1].Severity == Severity.Error);
        Assert.DoesNotContain(issues.SkipLast(1), issue => issue.Code == IssueCode.More);
    }

    [Fact]
    public void TryRead_AHundredRooms_AreRead()
    {
        string json = $$"""{"kind":"interiorPainting","rooms":[{{string.Join(',', Enumerable.Repeat("{\"kind\":\"bedroom\"}", 100))}}]}""";
        Assert.True(EstimatorJson.TryReadJob(json, out _, out _));
    }

    /// <summary>What is priced can be written and read again: the limits of its text are those of the job.</summary>
    [Fact]
    public void Validate_MoreThanJsonHolds_IsRefusedAsItsTextIs()
    {
        T[] Many<T>(T one) => [.. Enumerable.Repeat(one, 101)];
        (Job Job, string Path)[] jobs =
        [
            (new ExteriorPainting { Surfaces = Many(ExteriorSurface.Trim) }, "surfaces"),
            (new ExteriorPainting { House = new() { Findings = Many(Finding.Rot) } }, "house.findings"),
            (new InteriorPainting { Surfaces = Many(RoomSurface.Walls) }, "surfaces"),
            (new InteriorPainting { Rooms = [new() { Kind = RoomKind.Bedroom, Findings = Many(default(RoomFinding)) }] }, "rooms[0].findings"),
            (new Remodel { Scope = RemodelScope.Deck, SoftCosts = Many(SoftCost.Contingency) }, "softCosts"),
            (new Remodel { Scope = RemodelScope.Deck, Choices = Enumerable.Range(0, 101).ToDictionary(i => $"c{i}", i => "x") }, "choices"),
        ];
        foreach ((Job job, string path) in jobs)
        {
            Issue issue = Assert.Single(HomeEstimator.Default.Validate(job), issue => issue.Severity == Severity.Error);
            Assert.Equal((IssueCode.OutOfRange, path), (issue.Code, issue.Path));
            Assert.Contains("give 100 at most", issue.Message);
            Assert.Equal(path, Assert.Single(ExampleJobs.Errors(EstimatorJson.WriteJob(job))).Path);
        }
    }

    private static byte[] Text(string before, int letters, string after) => Encoding.UTF8.GetBytes(before + new string('x', letters) + after);
}
