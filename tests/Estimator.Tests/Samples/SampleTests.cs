using System.Reflection;

namespace Estimator.Tests;

/// <summary>The short samples run and print what they say they do; each is short enough to be read in a minute.</summary>
[Collection(nameof(ConsoleOutput))]
public class SampleTests
{
    private const int MostLines = 60;

    public static TheoryData<string, string> Samples => new()
    {
        { "OneRoom", "Walls, first coat" },
        { "WholeHouse", "Yourself: $" },
        { "Kitchen", "From 05/04/2026" },
        { "Portfolio", "house 7: FloorAreaOutOfRange" },
        { "Portfolio", "999 houses together: $" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Main_PrintsWhatItPromises(string sample, string text) => Assert.Contains(text, Printed(sample));

    [Theory]
    [InlineData("OneRoom")]
    [InlineData("WholeHouse")]
    [InlineData("Kitchen")]
    [InlineData("Portfolio")]
    [InlineData("MetricRooms")]
    public void Program_IsShort(string sample) => Assert.InRange(
        File.ReadLines(Path.Combine(SourceTree.Root, "samples", sample, "Program.cs")).Count(), 10, MostLines);

    private static string Printed(string sample)
    {
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        Console.SetOut(printed);
        try
        {
            Assembly.Load(sample).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}

/// <summary>Tests that take the console for themselves run alone.</summary>
[CollectionDefinition(nameof(ConsoleOutput), DisableParallelization = true)]
public static class ConsoleOutput;
