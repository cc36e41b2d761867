using System.Diagnostics;

namespace Estimator.Fuzz;

/// <summary>One input given to one reader, twice: it answers or refuses with a reason, within bounds, and the same both times.</summary>
internal static class Trial
{
    private const int SlowAtMost = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with how the reader took the input; null if nothing is.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="input">The input.</param>
    /// <param name="isTimed">Whether it has to be fast, too: not in a test, where a build for debugging shares the machine with others.</param>
    public static string? Fault(Reader reader, byte[] input, bool isTimed = true) => Fault(reader, input, isTimed, out _);

    public static string? Fault(Reader reader, byte[] input, bool isTimed, out Outcome? outcome)
    {
        outcome = null;
        try
        {
            outcome = Timed(reader, input, isTimed);
            return Timed(reader, input, isTimed) == outcome ? null : "two answers to one input";
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return string.Join(" ", fault.ToString().Split('\n').Take(6).Select(line => line.Trim()));
        }
    }

    /// <exception cref="LawException">Something is wrong.</exception>
    public static void Require(Reader reader, byte[] input)
    {
        if (Fault(reader, input) is { } fault)
        {
            throw new LawException(fault);
        }
    }

    /// <summary>A machine that is busy is slow once, not each time.</summary>
    private static Outcome Timed(Reader reader, byte[] input, bool isTimed)
    {
        for (int slow = 1; ; slow++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long began = Stopwatch.GetTimestamp();
            Outcome outcome = reader.Read(input);
            TimeSpan took = Stopwatch.GetElapsedTime(began);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Laws.Hold(allocated <= reader.MostAllocated, $"{allocated} bytes allocated");
            if (took <= Longest || !isTimed)
            {
                return outcome;
            }

            Laws.Hold(slow < SlowAtMost, $"it took {took.TotalSeconds:0.0} s");
        }
    }
}
