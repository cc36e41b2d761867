using Estimator.Fuzz;

namespace Estimator.Tests.Fuzzing;

/// <summary>Every input that ever failed, and a few of each reader's own.</summary>
public sealed class RegressionTests
{
    private const int Inputs = 40;
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "Estimator.Fuzz", "Regressions");

    public static TheoryData<string> Names => [.. Readers.All.Select(reader => reader.Name)];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void InputThatFailed_DoesNotAnyMore(string file) =>
        Assert.Null(Trial.Fault(Readers.Named(Path.GetDirectoryName(file)!), File.ReadAllBytes(Path.Combine(Folder, file)), isTimed: false));

    [Theory]
    [MemberData(nameof(Names))]
    public void Inputs_AreTheSameForOneSeed_AndHoldTheLaws(string name)
    {
        Reader reader = Readers.Named(name);
        Mutation mutation = new(reader.Seeds);
        for (int seed = 0; seed < Inputs; seed++)
        {
            byte[] input = mutation.Of(new(seed));
            Assert.Equal(input, mutation.Of(new(seed)));
            Assert.Null(Trial.Fault(reader, input, isTimed: false));
        }
    }

    /// <summary>What inputs are made from is itself read, or there would be nothing to break.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Seeds_AreTaken(string name)
    {
        Reader reader = Readers.Named(name);
        Assert.Contains(reader.Seeds, seed => reader.Read(seed.Bytes).IsTaken);
    }
}
