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

            if (!(room.Length > 0 && room.Width > 0 && room.Height > 0 && room.Wear > 0))
            {
                problems.Add($"{at}: length, width, height and wear are above zero.");
            }

            double[] counts = [room.Doors, room.Windows, room.CabinetDoors, room.CabinetDrawers];
            double[] shares = [room.WallShare, room.CeilingShare, room.TrimShare, room.Washed];
            if (!counts.All(count => count >= 0) || !shares.All(share => share is >= 0 and <= 1))
            {
                problems.Add($"{at}: counts are zero or more, shares 0 to 1.");
            }
        }
    }
}
