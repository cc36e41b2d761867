namespace Estimator;

/// <summary>The rules of what a book calls typical for a kind of room.</summary>
internal static class TypicalRoomRules
{
    public static void Check(BookDocument book, List<string> problems)
    {
        foreach (string missing in EnumNameConverter<RoomKind>.Names.Where(kind => !book.Rooms.ContainsKey(kind)))
        {
            problems.Add($"rooms: '{missing}' is missing.");
        }

        foreach ((string kind, TypicalRoom room) in book.Rooms)
        {
            string at = $"rooms.{kind}";
            BookRules.CheckSources(at, room.Sources, room.Note, book, problems);
            if (!EnumNameConverter<RoomKind>.Names.Contains(kind))
            {
                problems.Add($"{at}: there is no such kind of room; there are {string.Join(", ", EnumNameConverter<RoomKind>.Names)}.");
            }

            Bounds.Side.Check($"{at}.length", room.Length, problems);
            Bounds.Side.Check($"{at}.width", room.Width, problems);
            Bounds.Side.Check($"{at}.height", room.Height, problems);
            Bounds.Count.Check($"{at}.doors", room.Doors, problems);
            Bounds.Count.Check($"{at}.windows", room.Windows, problems);
            Bounds.Count.Check($"{at}.cabinetDoors", room.CabinetDoors, problems);
            Bounds.Count.Check($"{at}.cabinetDrawers", room.CabinetDrawers, problems);
            Bounds.Share.Check($"{at}.wallShare", room.WallShare, problems);
            Bounds.Wear.Check($"{at}.wear", room.Wear, problems);
        }
    }
}
