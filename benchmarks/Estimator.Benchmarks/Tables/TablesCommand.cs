using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Estimator.Benchmarks;

/// <summary><c>tables [folder]</c>: measures everything and writes <c>&lt;processor&gt;.md</c> into the folder.</summary>
internal static class TablesCommand
{
    private const string UsualFolder = "benchmarks/results";
    private const int WarmUps = 4;
    private const int Iterations = 12;

    private static readonly TimeSpan BuildTimeout = TimeSpan.FromMinutes(10);

    private static readonly (string Title, string Remark, Type Benchmarks)[] Sections =
    [
        ("Explained estimate", "Lines, plan, shopping list, drivers and assumptions of one exterior job.", typeof(ExplainedBenchmarks)),
        ("Rivals, per house", "Exterior painting by the same formula, one thread, prices compared before timing.", typeof(RivalBenchmarks)),
        ("Bulk, per house, by houses in a call", "`One` is a range without an explanation.", typeof(BulkBenchmarks)),
        ("Bulk by threads, per house of 2,000,000", "One call.", typeof(ThreadBenchmarks)),
        ("Bulk, interior painting, per house of 100,000", "All rooms of a house.", typeof(InteriorBulkBenchmarks)),
        ("Bulk, remodels, per house of 100,000", "Typical size, midrange.", typeof(RemodelBulkBenchmarks)),
        ("Files, per home of 500,000", "Read, price and write overlap on all processors; only read is cut and read on one thread.", typeof(FileBenchmarks)),
    ];

    public static int Run(string[] args)
    {
        string folder = args.Length > 0 ? args[0] : UsualFolder;
        List<string> lines = [.. Heading(), .. Ratios()];
        Summary[] summaries = BenchmarkRunner.Run([.. Sections.Select(section => section.Benchmarks)], Config());
        foreach (((string title, string remark, _), Summary summary) in Sections.Zip(summaries))
        {
            lines.AddRange(["", $"## {title}", "", remark, "", .. Table(summary)]);
        }

        string file = Path.Combine(folder, Processor.FileName + ".md");
        File.WriteAllLines(file, lines);
        Console.WriteLine(file);
        return 0;
    }

    private static ManualConfig Config() =>
        DefaultConfig.Instance.AddJob(BenchmarkDotNet.Jobs.Job.Default.WithWarmupCount(WarmUps).WithIterationCount(Iterations)).WithBuildTimeout(BuildTimeout);

    private static string[] Heading() =>
    [
        $"# {Processor.Title}",
        "",
        $"{HostEnvironmentInfo.GetCurrent().RuntimeVersion}, BenchmarkDotNet {typeof(BenchmarkRunner).Assembly.GetName().Version!.ToString(3)}.",
        "Absolute times are of a shared machine: compare rows of one table.",
    ];

    /// <summary>The figures of <c>ratios</c>.</summary>
    private static string[] Ratios() =>
    [
        "",
        "## Ratios of one run",
        "",
        "| figure | value |",
        "|---|--:|",
        .. RatiosCommand.Measure(Console.Error).Select(one => string.Create(CultureInfo.InvariantCulture, $"| {one.Key} | {one.Value:#,0.####} |")),
    ];

    /// <summary>The lines of a summary that are its table.</summary>
    private static IEnumerable<string> Table(Summary summary)
    {
        AccumulationLogger logger = new();
        MarkdownExporter.GitHub.ExportToLog(summary, logger);
        return logger.GetLog().Split('\n').Select(line => line.TrimEnd().Replace("**", "", StringComparison.Ordinal)).Where(line => line.StartsWith('|'));
    }
}
