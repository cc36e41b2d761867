namespace Estimator;

/// <summary>Works out the repaint cycle of a priced job.</summary>
internal static class Repainting
{
    private const double CentsPerUnit = 100;

    private static readonly Memo<string, string> Walls = new(siding => siding + ", walls");

    /// <summary>The siding and the trim of a house; null if neither is painted.</summary>
    public static RepaintCycle? Of(in PricedJob priced, ExteriorAnswers answers)
    {
        ExteriorPainting job = answers.Job;
        ServiceLife life = new(priced.Prices.Life, job.House.Condition, job.FullPrimer == true);
        LifeList list = new(priced.AsOf.Year);
        if (answers.Paints(ExteriorSurface.Siding))
        {
            YearRange years = life.OfSiding(answers.SharesOf(priced.Prices.Life), job.Paint, job.Coats ?? ExteriorRules.UsualCoats);
            list.Add(Walls[Words.OfSiding(job.House)], years, 1);
        }

        if (answers.Paints(ExteriorSurface.Trim))
        {
            // Trim gets the trim paint of the same grade, in one working.
            list.Add("Trim", life.Of(priced.Prices.Life.OutsideTrim, null, job.Paint?.Grade, ExteriorRules.UsualCoats), list.IsEmpty ? 1 : 0);
        }

        return list.ToCycle(priced.Total.Likely.Value / CentsPerUnit);
    }

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

        return list.ToCycle(priced.Total.Likely.Value / CentsPerUnit);
    }

    /// <summary>The painted surfaces of a room; the first of them is its main one.</summary>
    private static void AddSurfaces(
        LifeList list, LifeTables tables, ServiceLife life, string name, RoomPaints paints, int? coats, double wear, double weight, Func<RoomSurface, bool> isPainted)
    {
        bool isMain = true;
        void Add(RoomSurface surface, Figure years, PaintedSurface paint, int usualCoats)
        {
            if (isPainted(surface))
            {
                string text = name + NameText<RoomSurface>.Names[(int)surface];
                list.Add(Words.Sentence(text), life.Of(years, paints[paint], coats ?? usualCoats, wear), isMain ? weight : 0);
                isMain = false;
            }
        }

        Add(RoomSurface.Walls, tables.Walls, PaintedSurface.Walls, InteriorAnswers.WallCoats);
        Add(RoomSurface.Ceiling, tables.Ceiling, PaintedSurface.Ceiling, InteriorAnswers.WallCoats);
        Add(RoomSurface.Cabinets, tables.Cabinets, PaintedSurface.Trim, InteriorAnswers.TrimCoats);
        Add(RoomSurface.Trim, tables.Trim, PaintedSurface.Trim, InteriorAnswers.TrimCoats);
        Add(RoomSurface.Doors, tables.Trim, PaintedSurface.Trim, InteriorAnswers.TrimCoats);
        Add(RoomSurface.Windows, tables.Trim, PaintedSurface.Trim, InteriorAnswers.TrimCoats);
    }
}
