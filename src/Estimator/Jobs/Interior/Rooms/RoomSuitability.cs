using System.Globalization;

namespace Estimator;

/// <summary>Warns of a coating or a sheen that somebody asked for and that does not do on its surface indoors.</summary>
internal sealed class RoomSuitability(InteriorPainting job, InteriorPrices prices, IssueList issues)
{
    private static readonly string[] Members = ["paint", "ceilingPaint", "trimPaint"];

    /// <summary>Rooms every house has in which not every paint does.</summary>
    private static readonly RoomKind[] RoomsOfHouse = [RoomKind.Living, RoomKind.Kitchen, RoomKind.Bathroom];

    private readonly HashSet<(UnsuitableInside Rule, string Path)> _told = [];

    /// <summary>Checks every paint of a job that has no errors; each is told once.</summary>
    public void Check()
    {
        for (int i = 0; i < job.Rooms?.Count; i++)
        {
            Check(job.Rooms[i], string.Create(CultureInfo.InvariantCulture, $"rooms[{i}]."));
        }

        foreach (RoomKind kind in job.Rooms is null ? RoomsOfHouse : [])
        {
            Check(new() { Kind = kind }, "");
        }
    }

    private void Check(Room room, string at)
    {
        RoomPaints paints = new(job, room, prices.Tables.Rooms[(int)room.Kind].Sheen);
        (Paint? Own, Paint? Job)[] asked = [(room.Paint, job.Paint), (room.CeilingPaint, job.CeilingPaint), (room.TrimPaint, job.TrimPaint)];
        for (int i = 0; i < asked.Length; i++)
        {
            PaintedSurface surface = (PaintedSurface)i;
            foreach (UnsuitableInside rule in prices.Job.Document.UnsuitableInside)
            {
                (string member, bool isOwn, bool isAsked) = rule.Paints is not null
                    ? ("type", asked[i].Own?.Type is not null, asked[i].Job?.Type is not null)
                    : ("sheen", asked[i].Own?.Sheen is not null, asked[i].Job?.Sheen is not null);
                string path = $"{(isOwn ? at : "")}{Members[i]}.{member}";
                if ((isOwn || isAsked) && IsPainted(room, surface)
                    && rule.Applies(paints[surface], surface, room.Kind, room.Condition ?? job.House.Condition) && _told.Add((rule, path)))
                {
                    issues.Warning(IssueCode.UnsuitablePaint, path, Message(rule, paints[surface], surface, room.Kind));
                }
            }
        }
    }

    private bool IsPainted(Room room, PaintedSurface surface) => (room.Surfaces ?? job.Surfaces) is not { } named || surface switch
    {
        PaintedSurface.Walls => named.Contains(RoomSurface.Walls),
        PaintedSurface.Ceiling => named.Contains(RoomSurface.Ceiling),
        _ => named.Any(one => one is not (RoomSurface.Walls or RoomSurface.Ceiling)),
    };

    private static string Message(UnsuitableInside rule, Paint paint, PaintedSurface surface, RoomKind kind)
    {
        string what = rule.Paints is not null ? Key.PaintType.Words[(int)paint.Type!] : Words.Name(paint.Sheen!.Value);
        string on = EnumNameConverter<PaintedSurface>.Names[(int)surface];
        string where = rule.Rooms is not null ? $" of a {Key.InWords(EnumNameConverter<RoomKind>.Names[(int)kind])}" : "";
        return $"{Words.Sentence(what)} on the {on}{where}: {rule.Why} Use {rule.Instead} instead.";
    }
}
