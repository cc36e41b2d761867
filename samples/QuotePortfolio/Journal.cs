using System.IO.Hashing;
using System.Text.Json;

namespace QuotePortfolio;

/// <summary>How far a run has come: what a later run needs to go on from there. It stands beside the output until that is whole.</summary>
internal sealed record Journal
{
    /// <summary>Far more than the totals of all groups take.</summary>
    private const long MostBytes = 1 << 24;

    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true };

    /// <summary>What the quotes depend on, by name; a run with another value of any is another run.</summary>
    public required IReadOnlyDictionary<string, string> Run { get; init; }

    /// <summary>Where in the input to go on.</summary>
    public required long Position { get; init; }

    /// <summary>What the input says up to there, in short.</summary>
    public required ulong InputHash { get; init; }

    /// <summary>How much of the output is to be kept.</summary>
    public required long Length { get; init; }

    /// <summary>What the output says up to there, in short.</summary>
    public required ulong OutputHash { get; init; }

    /// <summary>Whether the output is whole and has only to be put in its place.</summary>
    public bool IsDone { get; init; }

    public required long Rows { get; init; }

    public required long Priced { get; init; }

    public required IReadOnlyDictionary<string, long> Unpriced { get; init; }

    public required byte[] Totals { get; init; }

    /// <summary>What all other members say, in short: somebody who changed one by hand is told so.</summary>
    public ulong Check { get; init; }

    /// <summary>Where the journal of an output is.</summary>
    public static string PathFor(string output) => output + ".progress";

    /// <summary>Where the next one is written that takes a journal's place.</summary>
    public static string PathOfNext(string path) => path + ".new";

    /// <summary>The journal of an earlier run, if there is one.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static Journal? Read(string path)
    {
        OutputFile.CheckPlain(path);
        try
        {
            Journal? journal = new FileInfo(path) is not { Exists: true } file ? null
                : file.Length > MostBytes ? throw NoJournal(path)
                : JsonSerializer.Deserialize<Journal>(File.ReadAllBytes(path), Strict) ?? throw NoJournal(path);
            return journal is null || journal.Check == journal.CheckOfMembers() ? journal : throw NoJournal(path);
        }
        catch (JsonException)
        {
            throw NoJournal(path);
        }
    }

    /// <summary>The answer to a file that no run wrote, or somebody changed.</summary>
    public static UsageException NoJournal(string path) => new($"'{path}' is not a journal of this program, or was changed; begin again with --restart.");

    /// <summary>Writes it so that whoever reads it sees all of it or all of the one before.</summary>
    public void Write(string path)
    {
        string fresh = PathOfNext(path);
        using (FileStream file = OutputFile.Create(fresh))
        {
            JsonSerializer.Serialize(file, this with { Check = CheckOfMembers() });
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Refuses to go on with a run that was another one.</summary>
    /// <exception cref="UsageException">Something is not what it was.</exception>
    public void CheckSame(IReadOnlyDictionary<string, string> run, string path)
    {
        string[] changed = [.. run.Keys.Union(Run.Keys).Where(name => run.GetValueOrDefault(name) != Run.GetValueOrDefault(name))];
        if (changed.Length > 0)
        {
            throw new UsageException(
                $"'{path}' belongs to a run that was interrupted, and since then there is another {string.Join(", ", changed)}. "
                + "Give what it was run with to continue it, or begin again with --restart.");
        }
    }

    private ulong CheckOfMembers() => XxHash3.HashToUInt64(JsonSerializer.SerializeToUtf8Bytes(this with { Check = 0 }));
}
