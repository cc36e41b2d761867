using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Estimator.Benchmarks;

/// <summary>
/// <c>bits [homes]</c>: real homes, each a little varied, in bulk on one and on two threads against the explained path, to
/// the last bit. So many exterior jobs are explained, a quarter of interior ones, a hundredth of each scope of remodel. Run
/// it again with <c>DOTNET_EnableAVX512=0</c> or <c>DOTNET_EnableAVX2=0</c>: the digests are the same on every width.
/// </summary>
internal static class BitsCommand
{
    private const int UsualHomes = 1_000_000;
    private const int InteriorShare = 4;
    private const int ScopeShare = 100;
    private const int DigestDigits = 16;

    /// <returns>Zero if no bit differs.</returns>
    public static int Run(string[] args)
    {
        int homes = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : UsualHomes;
        int differences = 0;
        foreach (Func<BitsCase> create in Cases(homes))
        {
            differences += Differences(create());
        }

        Console.WriteLine($"{differences} differences");
        return differences == 0 ? 0 : 1;
    }

    private static IEnumerable<Func<BitsCase>> Cases(int homes)
    {
        yield return () => new ExteriorBits(homes);
        yield return () => new InteriorBits(Math.Max(1, homes / InteriorShare));
        foreach (RemodelScope scope in Enum.GetValues<RemodelScope>())
        {
            yield return () => new RemodelBits(scope, Math.Max(1, homes / ScopeShare));
        }
    }

    private static int Differences(BitsCase one)
    {
        SampleQuotes quotes = new(one.Count);
        SampleQuotes byTwo = new(one.Count);
        one.Quote(quotes.Columns, new());
        one.Quote(byTwo.Columns, new() { Threads = 2 });
        int threads = Enumerable.Range(0, one.Count).Count(row => !quotes.IsSame(row, byTwo[row]));
        int explained = Explained(one, quotes);
        Console.WriteLine(FormattableString.Invariant(
            $"{one.Name}: {one.Count} homes, {threads} differ on two threads; {one.Explained} explained, {explained} differ; digest {Digest(quotes)}"));
        return explained + threads;
    }

    /// <summary>Explains homes spread over all rows.</summary>
    /// <returns>How many are not what bulk found.</returns>
    private static int Explained(BitsCase one, SampleQuotes quotes)
    {
        int differences = 0;
        Parallel.For(0, one.Explained, number =>
        {
            int row = (int)((long)number * one.Count / one.Explained);
            if (!quotes.IsSame(row, Total(one.Job(row))))
            {
                Interlocked.Increment(ref differences);
            }
        });
        return differences;
    }

    /// <summary>The explained total as bulk writes it.</summary>
    private static PlainQuote Total(Job job)
    {
        EstimateTotal total = HomeEstimator.Default.Estimate(job).Total;
        return new((double)total.Low, (double)total.Likely, (double)total.High);
    }

    private static string Digest(SampleQuotes quotes)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (double[] column in new[] { quotes.Low, quotes.Likely, quotes.High })
        {
            hash.AppendData(MemoryMarshal.AsBytes<double>(column));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestDigits];
    }
}
