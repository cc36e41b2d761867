using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.IO.Hashing;

namespace Estimator.Fuzz;

/// <summary>Many inputs for several readers; the same seed makes the same inputs.</summary>
/// <param name="readers">The readers.</param>
/// <param name="seed">The seed.</param>
/// <param name="failures">The folder that gets the inputs that fail.</param>
internal sealed class Campaign(IReadOnlyList<Reader> readers, int seed, string failures)
{
    private const int MostFailures = 20;
    private static readonly TimeSpan Hanging = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<int, (Reader Reader, byte[] Input, long Began)> _running = [];

    /// <summary>Gives the inputs and says what came of it.</summary>
    /// <returns>Whether nothing failed.</returns>
    public bool Run(int inputs)
    {
        using Timer watch = new(_ => EndHanging(), null, Hanging, Hanging);
        long began = Stopwatch.GetTimestamp();
        double shares = readers.Sum(reader => reader.Share);
        (int given, int failed) = (0, 0);
        foreach (Reader reader in readers)
        {
            int count = (int)Math.Ceiling(inputs * reader.Share / shares);
            given += count;
            failed += Run(reader, count);
        }

        Console.WriteLine($"{given:N0} inputs in {Stopwatch.GetElapsedTime(began).TotalSeconds:N0} s with seed {seed}, {Environment.WorkingSet >> 20} MB at the end: {failed} failed");
        return failed == 0;
    }

    private int Run(Reader reader, int count)
    {
        Mutation mutation = new(reader.Seeds);
        ConcurrentDictionary<string, byte[]> faults = [];
        (int taken, int failed) = (0, 0);
        long began = Stopwatch.GetTimestamp();
        foreach (Seed whole in reader.Seeds)
        {
            Try(whole.Bytes);
        }

        // Never more threads than processors: one that waits for its turn would seem to be slow.
        ParallelOptions each = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, count, each, number => Try(mutation.Of(new Random(HashCode(reader.Name, number)))));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name,-12} {count,9:N0} inputs, {100.0 * taken / count,4:0} % read, {Stopwatch.GetElapsedTime(began).TotalSeconds,5:0.0} s, {failed} failed"));
        foreach ((string fault, byte[] input) in faults.Take(MostFailures))
        {
            Console.WriteLine($"  {Save(reader, input)}: {fault}");
        }

        return failed;

        void Try(byte[] input)
        {
            _running[Environment.CurrentManagedThreadId] = (reader, input, Stopwatch.GetTimestamp());
            if (Trial.Fault(reader, input, isTimed: true, out Outcome? outcome) is { } fault)
            {
                Interlocked.Increment(ref failed);
                faults.AddOrUpdate(fault, input, (_, other) => other.Length <= input.Length ? other : input);
            }
            else if (outcome!.IsTaken)
            {
                Interlocked.Increment(ref taken);
            }

            _running.TryRemove(Environment.CurrentManagedThreadId, out _);
        }
    }

    /// <summary>The same in every process, which that of the framework is not.</summary>
    private int HashCode(string name, int number) =>
        (int)XxHash3.HashToUInt64(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name} {seed} {number}")));

    private string Save(Reader reader, byte[] input)
    {
        string folder = Path.Combine(failures, reader.Name);
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, Convert.ToHexStringLower(XxHash3.Hash(input)));
        File.WriteAllBytes(file, input);
        return file;
    }

    /// <summary>Nobody gets a thread back that never ends.</summary>
    private void EndHanging()
    {
        foreach ((Reader reader, byte[] input, long began) in _running.Values)
        {
            if (Stopwatch.GetElapsedTime(began) > Hanging)
            {
                Console.WriteLine($"{reader.Name} hangs on {Save(reader, input)}");
                Environment.Exit(1);
            }
        }
    }
}
