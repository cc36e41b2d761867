using System.CommandLine;
using System.Text.Json.Nodes;
using Estimator;
using QuoteConsole.Rooms;

namespace QuoteConsole.Options;

/// <summary>All that can be said of one kind of job on a command line.</summary>
/// <param name="kind">The kind, as the JSON contract has it.</param>
/// <param name="all">The options that give one member each, in the order of <c>--help</c>.</param>
/// <param name="rooms">The option that lists rooms; null if a job of this kind has none.</param>
internal sealed class JobOptions(string kind, IReadOnlyList<JobOption> all, RoomOption? rooms = null)
{
    public IReadOnlyList<JobOption> All { get; } = all;

    public void AddTo(Command command)
    {
        if (rooms is not null)
        {
            command.Add(rooms.Parsed);
        }

        foreach (JobOption option in All)
        {
            command.Add(option.Parsed);
        }
    }

    /// <summary>The option that gives a member; null if none does.</summary>
    public string? NameFor(string path) =>
        rooms is not null && path.StartsWith(RoomOption.Path, StringComparison.Ordinal) ? RoomOption.Name : OptionFor(path)?.Name;

    /// <summary>What was given for a member, as a message repeats it: the option, and its value unless the message has it.</summary>
    public string Given(ParseResult command, Issue issue)
    {
        if (rooms?.Given(command, issue.Path) is { } room)
        {
            return room;
        }

        if (OptionFor(issue.Path) is not { } option)
        {
            return issue.Path;
        }

        string value = option.ValueIn(command) ?? "";
        return issue.Message.Contains(value, StringComparison.Ordinal) ? option.Name : $"{option.Name} {Excerpt.Of(value)}";
    }

    /// <summary>Reads the job. The library itself reads and judges every value.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="job">The job, or null.</param>
    /// <param name="issues">All that keeps the command line from being a job.</param>
    public bool TryRead(ParseResult command, out Job? job, out IReadOnlyList<Issue> issues)
    {
        List<Issue> problems = [];
        JsonObject json = new() { ["kind"] = kind };
        foreach (JobOption option in All)
        {
            if (option.ValueIn(command) is { } value)
            {
                option.Put(json, value);
            }
        }

        if (rooms?.Read(command, problems) is { } listed)
        {
            json[RoomOption.Path] = listed;
        }

        EstimatorJson.TryReadJob(json.ToJsonString(), out job, out IReadOnlyList<Issue> further);
        issues = [.. problems, .. further];
        return issues.Count == 0;
    }

    /// <summary>Refuses measures of rooms without a unit where the price book is metric: plain numbers are feet.</summary>
    /// <exception cref="UsageException">A room has one.</exception>
    public void CheckUnits(ParseResult command, PriceBook book)
    {
        if (book.Units == UnitSystem.Metric && rooms?.PlainMeasure(command) is { } word)
        {
            throw new UsageException($"{RoomOption.Name}: {Excerpt.Of(word)} has no unit, and a plain number is feet. The price book {book.Id} is metric: give the unit, as in 3.6x4.2m or height=2.5m.");
        }
    }

    private JobOption? OptionFor(string path) => All.FirstOrDefault(option => option.Gives(path));
}
