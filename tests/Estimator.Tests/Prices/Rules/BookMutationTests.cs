using System.Collections.Concurrent;
using System.Globalization;
using Estimator.Tests.Laws;

namespace Estimator.Tests;

/// <summary>A book that is broken somewhere is refused with its problems, or it prices lawfully; it never crashes.</summary>
public class BookMutationTests
{
    private const string CountVariable = "ESTIMATOR_BOOK_MUTATIONS";

    /// <summary>How many; a run over night takes more than the usual one.</summary>
    private static readonly int? Count = int.TryParse(Environment.GetEnvironmentVariable(CountVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    [Fact]
    public void OfTheEmbeddedBook_NeverCrashNorPriceUnlawfully() =>
        Try(ExampleBooks.Text(PriceBook.UnitedStates2025), Count ?? (LawAttribute.IsThorough ? 1000 : 100));

    [Fact]
    public void OfTheSmallBook_NeverCrashNorPriceUnlawfully() => Try(SmallBook.Node().ToJsonString(), Count ?? (LawAttribute.IsThorough ? 20_000 : 2000));

    private static void Try(string json, int count)
    {
        BookMutation mutation = new(json);
        ConcurrentBag<string> faults = [];
        int refused = 0;
        Parallel.For(0, count, seed =>
        {
            (string changed, string change) = mutation.Of(seed);
            if (Fault(changed) is not { } fault)
            {
                Interlocked.Increment(ref refused);
            }
            else if (fault.Length > 0)
            {
                faults.Add($"{seed}: {change}: {fault}");
            }
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(50)));
        Assert.InRange(refused, count / 3, count - 1);
    }

    /// <summary>Null if the book is refused as it should be, empty if it prices lawfully.</summary>
    private static string? Fault(string json)
    {
        string unlawful = "";
        return Record.Exception(() => unlawful = Unlawful(json)) switch
        {
            null => unlawful,
            PriceBookException refusal when refusal.Problems.Count > 0 && refusal.Problems.All(problem => problem.Length > 0) => null,
            { } crash => string.Join(" ", crash.ToString().Split((char)10).Take(4).Select(line => line.Trim())),
        };
    }

    private static string Unlawful(string json)
    {
        HomeEstimator home = new(ExampleBooks.Load(json));
        return string.Concat(Jobs(home).Select(job => Unlawful(home, job)));
    }

    private static IEnumerable<Job> Jobs(HomeEstimator home) =>
    [
        new ExteriorPainting(),
        new ExteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2000), Stories = 2, YearBuilt = 1950, State = "MA" }, Performer = Performer.Self },
        new InteriorPainting(),
        .. home.Scopes.Select(scope => new Remodel { Scope = scope.Scope, Level = RemodelLevel.Upscale }),
    ];

    private static string Unlawful(HomeEstimator home, Job job)
    {
        if (!home.TryEstimate(job, out Estimate? estimate, out _))
        {
            return "";
        }

        EstimateTotal total = estimate.Total;
        decimal lines = estimate.Lines.Sum(line => (decimal)line.Likely);
        return total.Low >= 0 && total.Low <= total.Likely && total.Likely <= total.High && double.IsFinite((double)total.High) && Math.Abs(lines - (decimal)total.Likely) < 0.01m
            ? ""
            : $"{EstimatorJson.WriteJob(job)} is {total}; ";
    }
}
