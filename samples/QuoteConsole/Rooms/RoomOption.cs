using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Estimator;

namespace QuoteConsole.Rooms;

/// <summary><c>--room</c>: a room in words, once for each room.</summary>
internal sealed class RoomOption
{
    public const string Name = "--room";

    /// <summary>The member of the job that holds the rooms.</summary>
    public const string Path = "rooms";

    private const int LongestShown = 80;

    /// <summary>The option as the parser knows it.</summary>
    public Option<string[]> Parsed { get; } = new(Name)
    {
        Description = "A room to be painted, as described below; repeat it for each. Without it all rooms of the house",
        HelpName = "room",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The rooms as the contract has them; null if none is given.</summary>
    /// <param name="command">The command line.</param>
    /// <param name="problems">Receives what cannot be understood.</param>
    public JsonArray? Read(ParseResult command, List<Issue> problems)
    {
        string[] texts = Texts(command);
        JsonArray rooms = [];
        for (int i = 0; i < texts.Length; i++)
        {
            RoomText room = RoomText.Of(texts[i]);
            rooms.Add(room.Room);
            string path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{i}]");
            problems.AddRange(room.Problems.Select(problem => new Issue("badRoom", path, Severity.Error, problem)));
        }

        return rooms.Count == 0 ? null : rooms;
    }

    /// <summary>The first word of a room whose measure has no unit; null if all have theirs.</summary>
    public string? PlainMeasure(ParseResult command) => Texts(command).Select(text => RoomText.Of(text).PlainMeasure).FirstOrDefault(word => word is not null);

    /// <summary>The room and the word in it that gave a member; null if no room gave it.</summary>
    public string? Given(ParseResult command, string path)
    {
        string[] texts = Texts(command);
        if (RoomPath.NumberIn(path) is not { } number || number >= texts.Length)
        {
            return null;
        }

        string room = $"{Name} \"{Excerpt.Of(texts[number], LongestShown)}\"";
        return RoomText.Of(texts[number]).WordFor(RoomPath.MemberIn(path)) is { } word ? $"{room}: {Excerpt.Of(word, LongestShown)}" : room;
    }

    private string[] Texts(ParseResult command) => command.GetValue(Parsed) ?? [];
}
