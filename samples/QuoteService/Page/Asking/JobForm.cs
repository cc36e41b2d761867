using System.Globalization;
using System.Text.RegularExpressions;
using Estimator;

namespace QuoteService.Page.Asking;

/// <summary>The form of a job: its fields, and the job that a homeowner's answers to them are.</summary>
public sealed partial class JobForm
{
    private const int MostRooms = 100;
    private readonly Dictionary<string, Field> _fields;
    private readonly Dictionary<string, Field> _roomFields = JobFields.OfRoom.ToDictionary(field => field.Name);

    /// <summary>The form of a job with an estimator's prices.</summary>
    public JobForm(JobPick pick, HomeEstimator estimator)
    {
        Pick = pick;
        Groups = JobFields.Of(pick, estimator);
        _fields = Groups.SelectMany(group => group.Fields).ToDictionary(field => field.Name);
    }

    /// <summary>The job.</summary>
    public JobPick Pick { get; }

    /// <summary>Its fields, rooms aside.</summary>
    public IReadOnlyList<FieldGroup> Groups { get; }

    /// <summary>The field of an answer; null if there is none.</summary>
    public Field? FieldOf(string name) => RoomOf(name) is { } room
        ? _roomFields.GetValueOrDefault(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])?.InRoom(room)
        : _fields.GetValueOrDefault(name);

    /// <summary>The number of the room that an answer is about; null if it is about none.</summary>
    public static int? RoomOf(string name) => RoomName().Match(name) is { Success: true } match && int.Parse(match.ValueSpan[4..^1], CultureInfo.InvariantCulture) is > 0 and <= MostRooms and var room ? room : null;

    /// <summary>Numbers of the rooms that are answered for, in order.</summary>
    public static IReadOnlyList<int> RoomsOf(Answers answers) => [.. answers.All.Select(one => RoomOf(one.Name)).OfType<int>().Distinct().Order()];

    /// <summary>The answers as a link should hold them: what can be given once is given once, and a bare number has its unit.</summary>
    public Answers Tidy(Answers answers)
    {
        Answers tidy = answers;
        foreach (Answer one in answers.OfJob)
        {
            FieldKind kind = FieldOf(one.Name)?.Kind ?? FieldKind.Text;
            string last = kind is FieldKind.Text or FieldKind.Words or FieldKind.Area or FieldKind.Length ? one.Value : one.Value[(one.Value.LastIndexOf(',') + 1)..];
            tidy = tidy.With(one.Name, kind switch
            {
                FieldKind.Area => WithUnit(last, answers.IsMetric ? "m2" : "ft2"),
                FieldKind.Length => WithUnit(last, answers.IsMetric ? "m" : "ft"),
                _ => last,
            });
        }

        return tidy.IsMetric ? tidy : tidy.With(Answers.Units, null);
    }

    /// <summary>The name of the answer that an issue or a question is about: <c>rooms[0].length</c> is that of the first room answered for.</summary>
    public static string NameOf(string path, Answers answers)
    {
        Match room = RoomPath().Match(path);
        IReadOnlyList<int> rooms = RoomsOf(answers);
        if (room.Success && int.Parse(room.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var at && at < rooms.Count)
        {
            return $"room{rooms[at]}{path[room.Length..]}";
        }

        int item = path.IndexOf('[', StringComparison.Ordinal);
        return item < 0 ? path : path[..item];
    }

    private static string WithUnit(string text, string unit) =>
        text.Length > 0 && text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',') ? $"{text} {unit}" : text;

    [GeneratedRegex(@"^room\d{1,3}\.")]
    private static partial Regex RoomName();

    [GeneratedRegex(@"^rooms\[(\d{1,3})\]")]
    private static partial Regex RoomPath();
}
