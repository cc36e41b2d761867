using System.Diagnostics;
using System.Text.Json;

namespace Estimator.Benchmarks;

/// <summary><c>ratios</c>: the library against its rivals within a minute, as one JSON object on the output; remarks go to the error stream.</summary>
internal static class RatiosCommand
{
    private const int LeastRounds = 3;
    private const int Digits = 4;
    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>When the last round may begin, counted from the start of the process.</summary>
    private static readonly TimeSpan LastStart = TimeSpan.FromSeconds(38);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Run()
    {
        Console.WriteLine(JsonSerializer.Serialize(Measure(Console.Error), Indented));
        return 0;
    }

    /// <summary>The figures by name.</summary>
    /// <param name="remarks">Receives what was compared, and how far rounds differed.</param>
    public static Dictionary<string, object> Measure(TextWriter remarks)
    {
        using Contest contest = new();
        foreach (string line in contest.Check())
        {
            remarks.WriteLine(line);
        }

        IReadOnlyList<Contestant> all = contest.All;
        foreach (Contestant one in all)
        {
            one.WarmUp();
        }

        Rounds rounds = new();
        while (rounds.Count < LeastRounds || SinceStart() < LastStart)
        {
            rounds.Run(all);
        }

        Remark(remarks, rounds);
        return Figures(rounds, contest);
    }

    private static TimeSpan SinceStart() => DateTime.Now - Process.GetCurrentProcess().StartTime;

    private static Dictionary<string, object> Figures(Rounds rounds, Contest contest)
    {
        (double bulkBytes, double explainedBytes) = contest.Bytes();
        return new()
        {
            ["processor"] = Processor.Title,
            ["laneWidth"] = BulkRun.LaneWidth,
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
            ["csvHomesPerSecond"] = Math.Round(rounds.Rate(Contest.Csv)),
            ["parquetHomesPerSecond"] = Math.Round(rounds.Rate(Contest.Parquet)),
        };
    }

    private static double Ratio(Rounds rounds, string other) => Math.Round(rounds.Ratio(Contest.Bulk, other), Digits);

    private static void Remark(TextWriter remarks, Rounds rounds)
    {
        (string, string)[] pairs =
        [
            .. new[] { Contest.OneWide, Contest.Naive, Contest.Sql, Contest.Rules, Contest.Copy }.Select(other => (Contest.Bulk, other)),
            (Contest.Threads, Contest.Bulk),
            (Contest.Csv, Contest.CsvRead),
        ];
        foreach ((string name, string other) in pairs)
        {
            (double lower, double upper) = rounds.Spread(name, other);
            remarks.WriteLine(FormattableString.Invariant(
                $"{name} against {other}: {rounds.Ratio(name, other):0.###}, half of {rounds.Count} rounds from {lower:0.###} to {upper:0.###}; {other} {rounds.Rate(other):0} homes/s"));
        }
    }
}
