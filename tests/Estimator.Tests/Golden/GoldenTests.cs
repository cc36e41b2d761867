namespace Estimator.Tests.Golden;

/// <summary>Reference jobs, each with its estimate as it stood when it was last accepted. A moved price is a changed file.</summary>
public sealed class GoldenTests
{
    private const string Accept = "ESTIMATOR_ACCEPT_GOLDEN";
    private const int LeastFiles = 24;

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(TestFolder.File("Golden"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Estimate_IsTheAcceptedOne(string name)
    {
        string path = TestFolder.File("Golden", name + ".txt");
        string accepted = File.ReadAllText(path);
        string[] now = [.. EstimateText.Of(accepted.Split('\n')[0])];
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, string.Join('\n', now) + "\n");
        }
        else if (accepted != string.Join('\n', now) + "\n")
        {
            Assert.Fail($"{name}:\n{Difference(accepted.TrimEnd('\n').Split('\n'), now)}\n\nIf this is meant: {Accept}=1 dotnet test, and a line under Prices in CHANGELOG.md.");
        }
    }

    [Fact]
    public void Files_AreADozenOfEachKind() => Assert.InRange(Files().Count, LeastFiles, int.MaxValue);

    /// <summary>Lines that are only in one of the two: accepted ones with a minus, new ones with a plus.</summary>
    private static string Difference(string[] accepted, string[] now) => string.Join('\n',
    [
        .. accepted.Except(now).Select(line => "- " + line),
        .. now.Except(accepted).Select(line => "+ " + line),
    ]);
}
