using System.Globalization;

namespace Estimator;

/// <summary>The parts of a job whose rooms are listed: what each is called, and which are finished before others begin.</summary>
internal static class RoomParts
{
    public static JobPart[] Of(in InteriorPricing pricing, RoomAnswers[] rooms)
    {
        InteriorPainting job = pricing.Job;
        TypicalRoom[] types = pricing.Prices.Tables.Rooms;
        TypicalRoom usual = types[(int)RoomKind.Other];
        JobPart[] parts = new JobPart[rooms.Length + 1];
        parts[0] = pricing.Part(0, null, CodesOfJob(job), new(job, null, usual.Sheen), usual, []);
        JobFigures figures = pricing.Prices.Job.Figures;
        int atOnce = (int)Math.Max(figures.RoomsAtOnce, Math.Ceiling(figures.RoomsAtOnceShare * rooms.Length));
        for (int i = 0; i < rooms.Length; i++)
        {
            parts[i + 1] = pricing.Part(i + 1, NameOf(rooms, i), rooms[i].Codes, rooms[i].Paints, rooms[i].Type, Before(rooms, i, atOnce));
        }

        return parts;
    }

    /// <summary>Codes of what is done once a job.</summary>
    public static byte[] CodesOfJob(InteriorPainting job) =>
        RoomAnswers.CodesOf(job.House.Condition, job.Furnishing, 0, job.Application ?? Application.BrushAndRoll, null, new(job, null, Sheen.Eggshell));

    /// <summary>The room's own name, or its kind with a number where there are several.</summary>
    private static string NameOf(RoomAnswers[] rooms, int number)
    {
        Room room = rooms[number].Room;
        if (room.Name is { } name)
        {
            return name;
        }

        string kind = Words.Sentence(KindWords[(int)room.Kind]);
        int[] alike = [.. Enumerable.Range(0, rooms.Length).Where(i => rooms[i].Room.Kind == room.Kind && rooms[i].Room.Name is null)];
        return alike.Length == 1 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind} {Array.IndexOf(alike, number) + 1}");
    }

    private static readonly string[] KindWords = Array.ConvertAll(EnumNameConverter<RoomKind>.Names, Key.InWords);

    /// <summary>
    /// In a house that people live in only so many rooms are in work at once, and one bathroom after the other; in an
    /// empty one nothing has to wait.
    /// </summary>
    private static int[] Before(RoomAnswers[] rooms, int number, int atOnce)
    {
        if (!rooms[number].IsOccupied)
        {
            return [];
        }

        List<int> before = [];
        if (number >= atOnce)
        {
            before.Add(number - atOnce + 1);
        }

        int bathroom = Array.FindLastIndex(rooms, number, number + 1, one => one.Room.Kind == RoomKind.Bathroom && one != rooms[number]);
        if (rooms[number].Room.Kind == RoomKind.Bathroom && bathroom >= 0)
        {
            before.Add(bathroom + 1);
        }

        return [.. before.Distinct()];
    }
}
