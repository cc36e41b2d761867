using System.Text;
using System.Text.Json;
using QuotePortfolio;

namespace Estimator.Fuzz;

/// <summary>The journal of an interrupted run: it is refused, or the run is continued to the very file that a run without it makes.</summary>
internal sealed class JournalReader : Reader
{
    // Where the homes are differs from thread to thread.
    private const string Input = "/homes.csv";

    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true };
    private static readonly byte[] Homes = Encoding.UTF8.GetBytes(SeedFiles.Homes(0, 6));
    private static readonly Lazy<string> Whole = new(() =>
    {
        string homes = WorkFile.With("whole.csv", Homes);
        Call.Of(terminal => App.Run(["--in", homes, "--out", WorkFile.At("whole-quotes.csv"), "--threads", "1", "--restart"], terminal));
        return File.ReadAllText(WorkFile.At("whole-quotes.csv"));
    });

    private readonly byte[] _part;

    public JournalReader()
        : base("journal", 2)
    {
        Seeds = [Seed.OfJson(Ended())];
        _part = File.ReadAllBytes(WorkFile.At("journal-quotes.csv.part"));
    }

    /// <summary>The journal of a run that was ended before it had done anything.</summary>
    public override IReadOnlyList<Seed> Seeds { get; }

    public override Outcome Read(byte[] input)
    {
        string homes = Placed();
        WorkFile.With("journal-quotes.csv.part", _part);
        string journal = WorkFile.With("journal-quotes.csv.progress", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(input).Replace(Input, homes, StringComparison.Ordinal)));
        Sign(journal);
        (int code, _, string error) = Call.Of(terminal => App.Run(["--in", homes, "--out", WorkFile.At("journal-quotes.csv"), "--threads", "1"], terminal));
        if (code == 2)
        {
            return Outcome.Refused(error.Replace(homes, "", StringComparison.Ordinal));
        }

        Laws.Hold(File.ReadAllText(WorkFile.At("journal-quotes.csv")) == Whole.Value, "continued to other quotes");
        return new(true, "");
    }

    private static string Ended()
    {
        string homes = Placed();
        using StringWriter nothing = new();
        App.Run(["--in", homes, "--out", WorkFile.At("journal-quotes.csv"), "--threads", "1", "--restart"], new Terminal(TextReader.Null, nothing, nothing), new CancellationToken(canceled: true));
        return File.ReadAllText(WorkFile.At("journal-quotes.csv.progress")).Replace(homes, Input, StringComparison.Ordinal);
    }

    private static string Placed()
    {
        foreach (string left in (string[])[".part", ".progress.new", ".quotes", ""])
        {
            File.Delete(WorkFile.At("journal-quotes.csv" + left));
        }

        string homes = WorkFile.At("journal-homes.csv");
        if (!File.Exists(homes))
        {
            WorkFile.With("journal-homes.csv", Homes);
            File.SetLastWriteTimeUtc(homes, DateTime.UnixEpoch);
        }

        return homes;
    }

    /// <summary>A journal that says of itself that nobody changed it.</summary>
    private static void Sign(string path)
    {
        try
        {
            JsonSerializer.Deserialize<Journal>(File.ReadAllBytes(path), Strict)?.Write(path);
        }
        catch (JsonException)
        {
            // It is no journal, and is left as it is.
        }
    }
}
