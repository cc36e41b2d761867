using System.Diagnostics;

namespace Estimator.Benchmarks;

/// <summary>One who prices homes in turns.</summary>
/// <param name="Name">A short name.</param>
/// <param name="Homes">Homes a turn.</param>
/// <param name="Turn">Prices them.</param>
internal sealed record Contestant(string Name, int Homes, Action Turn)
{
    /// <summary>Turns until the compiler has seen it often enough to be done with it.</summary>
    private const int LeastTurns = 40;

    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan MostTime = TimeSpan.FromMilliseconds(1000);
    private static readonly TimeSpan CompilerDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes a turn.</summary>
    /// <returns>Homes a second.</returns>
    public double Rate()
    {
        long start = Stopwatch.GetTimestamp();
        Turn();
        return Homes / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Takes turns that do not count, with a pause for the compiler to swap in what it made of the code.</summary>
    public void WarmUp()
    {
        long start = Stopwatch.GetTimestamp();
        for (int turn = 0; Stopwatch.GetElapsedTime(start) is var passed && passed < MostTime && (turn < LeastTurns || passed < LeastTime); turn++)
        {
            Turn();
            if (turn % 10 == 0)
            {
                Thread.Sleep(CompilerDelay);
            }
        }
    }
}
