using Estimator;
using QuoteConsole.Rooms;

namespace QuoteConsole.Show;

/// <summary>Names members of a job in words, rooms by what they are called: <c>rooms[1].height</c> as <c>Kitchen, height</c>.</summary>
internal sealed class PathName(IReadOnlyList<EstimateLine> lines)
{
    private readonly Dictionary<int, string> _rooms = lines.Where(line => line.Room is not null)
        .DistinctBy(line => line.RoomNumber)
        .ToDictionary(line => line.RoomNumber!.Value, line => line.Room!);

    public string Of(string path)
    {
        if (RoomPath.NumberIn(path) is not { } at || !_rooms.TryGetValue(at + 1, out string? room))
        {
            return MemberName.Of(path);
        }

        string member = RoomPath.MemberIn(path);
        return member.Length == 0 ? room : $"{room}, {MemberName.Of(member)}";
    }
}
