using System.Globalization;

namespace QuoteConsole.Rooms;

/// <summary>A path into a job's rooms, such as <c>rooms[2].paint.type</c>.</summary>
internal static class RoomPath
{
    private const string Start = RoomOption.Path + "[";

    /// <summary>The room's place in the list, from 0; null if the path is not into a room.</summary>
    public static int? NumberIn(string path)
    {
        int close = path.IndexOf(']', StringComparison.Ordinal);
        return path.StartsWith(Start, StringComparison.Ordinal)
            && int.TryParse(path.AsSpan(Start.Length, Math.Max(0, close - Start.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
    }

    /// <summary>The room's member, such as <c>paint.type</c>; empty if the path ends at the room.</summary>
    public static string MemberIn(string path)
    {
        int dot = path.IndexOf("].", StringComparison.Ordinal);
        return dot < 0 ? "" : path[(dot + 2)..];
    }
}
