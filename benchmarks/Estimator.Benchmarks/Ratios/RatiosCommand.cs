using System.Diagnostics;
using System.Text.Json;

namespace Estimator.Benchmarks;

/// <summary><c>ratios</c>: the library against its rivals within a minute, as one JSON object on the output; remarks go to the error stream.</summary>
internal static class RatiosCommand
{
    private const int LeastRounds = 5;
    private const int Digits = 4;
    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>When the last round may begin, counted from the start of the process.</summary>
    private static readonly TimeSpan LastStart = TimeSpan.FromSeconds(42);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Run()
    {
        Console.WriteLine(JsonSerializer.Serialize(Measure(Console.Error), Indented));
        return 0;
    }

    /// <summary>The figures by name.</summary>
    /// <param name="remarks">Receives what was compared, and how far rounds differed.</param>
    public static Dictionary<string, double> Measure(TextWriter remarks)
    {
        using Contest contest = new();
        foreach (string line in contest.Check())
        {
            remarks.WriteLine(line);
        }

        foreach (Contestant one in contest.All)
        {
            one.WarmUp();
        }

        Rounds rounds = new();
        while (rounds.Count < LeastRounds || SinceStart() < LastStart)
        {
            rounds.Run(contest.All);
        }

        Remark(remarks, rounds);
        return Figures(rounds, contest);
    }

    private static TimeSpan SinceStart() => DateTime.Now - Process.GetCurrentProcess().StartTime;

    private static Dictionary<string, double> Figures(Rounds rounds, Contest contest)
    {
        (double bulkBytes, double explainedBytes) = contest.Bytes();
        return new()
        {
            ["homesPerSecond"] = Math.Round(rounds.Rate(Contest.Bulk)),
            ["vsOneWide"] = Ratio(rounds, Contest.OneWide),
            ["vsNaive"] = Ratio(rounds, Contest.Naive),
            ["vsDuckDb"] = Ratio(rounds, Contest.Sql),
            ["vsRulesEngine"] = Ratio(rounds, Contest.Rules),
            ["copyLimitShare"] = Ratio(rounds, Contest.Copy),
            ["allocatedBytesPerHome"] = bulkBytes,
            ["explainedMicroseconds"] = Math.Round(MicrosecondsPerSecond / rounds.Rate(Contest.Explained), Digits),
            ["explainedBytes"] = Math.Round(explainedBytes),
            ["parallelSpeedup"] = Math.Round(rounds.Ratio(Contest.Threads, Contest.Bulk), Digits),
        };
    }

    private static double Ratio(Rounds rounds, string other) => Math.Round(rounds.Ratio(Contest.Bulk, other), Digits);

    private static void Remark(TextWriter remarks, Rounds rounds)
    {
        foreach (string name in new[] { Contest.Threads, Contest.OneWide, Contest.Naive, Contest.Sql, Contest.Rules, Contest.Copy, Contest.Explained })
        {
            (double lower, double upper) = rounds.Spread(Contest.Bulk, name);
            remarks.WriteLine(FormattableString.Invariant($"bulk against {name}: half of {rounds.Count} rounds from {lower:0.###} to {upper:0.###}; {name} {rounds.Rate(name):0} homes/s"));
        }
    }
}
