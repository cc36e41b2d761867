namespace Estimator;

/// <summary>How long what is painted inside will last.</summary>
internal static class InteriorRepainting
{
    /// <summary>Walls, ceiling, cabinets and trim room by room; each room counts by what it costs.</summary>
    /// <param name="priced">The job.</param>
    /// <param name="rooms">Its rooms.</param>
    /// <param name="isPainted">Whether a surface of a room is painted for certain.</param>
    public static RepaintCycle? Of(in PricedJob priced, RoomAnswers[] rooms, Func<RoomAnswers, RoomSurface, bool> isPainted)
    {
        LifeList list = new(priced.AsOf.Year);
        InteriorPainting job = (InteriorPainting)priced.Job;
        for (int i = 0; i < rooms.Length; i++)
        {
            RoomAnswers room = rooms[i];
            ServiceLife life = new(priced.Prices.Life, room.Room.Condition ?? job.House.Condition, job.FullPrimer == true);
            AddSurfaces(
                list, priced.Prices.Life, life, priced.Parts[i + 1].Name + ", ", room.Paints, room.Room.Coats ?? job.Coats, room.Type.Wear,
                priced.LikelyOf(i + 1), surface => isPainted(room, surface));
        }

        return list.ToCycle(priced.LikelyCost);
    }

    /// <summary>The painted surfaces of a room; the first of them is its main one.</summary>
    private static void AddSurfaces(
        LifeList list, LifeFigures tables, ServiceLife life, string name, RoomPaints paints, int? coats, double wear, double weight, Func<RoomSurface, bool> isPainted)
    {
        bool isMain = true;
        void Add(RoomSurface surface, Figure years, PaintedSurface paint, int usualCoats)
        {
            if (isPainted(surface))
            {
                string text = name + EnumNameConverter<RoomSurface>.Names[(int)surface];
                list.Add(Words.Sentence(text), life.Of(years, paints[paint], coats ?? usualCoats, wear), isMain ? weight : 0);
                isMain = false;
            }
        }

        Add(RoomSurface.Walls, tables.Walls, PaintedSurface.Walls, InteriorInputs.WallCoats);
        Add(RoomSurface.Ceiling, tables.Ceiling, PaintedSurface.Ceiling, InteriorInputs.WallCoats);
        Add(RoomSurface.Cabinets, tables.Cabinets, PaintedSurface.Trim, InteriorInputs.TrimCoats);
        Add(RoomSurface.Trim, tables.Trim, PaintedSurface.Trim, InteriorInputs.TrimCoats);
        Add(RoomSurface.Doors, tables.Trim, PaintedSurface.Trim, InteriorInputs.TrimCoats);
        Add(RoomSurface.Windows, tables.Trim, PaintedSurface.Trim, InteriorInputs.TrimCoats);
    }
}
