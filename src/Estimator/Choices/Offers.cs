namespace Estimator;

/// <summary>Changes a job into a good, a better and a best one. Each costs no less than the one before it.</summary>
/// <remarks>
/// Good: economy paint, one coat fewer. Better: standard paint, the coats that were asked for. Best: premium paint on a
/// full coat of primer, indoors with two coats on ceilings, too. A remodel: economy, midrange, upscale.
/// </remarks>
internal static class Offers
{
    private const int UsualCoats = 2;

    /// <summary>The job with a grade of paint, its coats and its primer.</summary>
    public static Job Of(Job job, PaintGrade grade) => job switch
    {
        ExteriorPainting outside => outside with
        {
            Paint = Graded(outside.Paint, grade),
            Coats = Coats(outside.Coats, grade),
            FullPrimer = grade == PaintGrade.Premium ? true : outside.FullPrimer,
        },
        InteriorPainting inside => inside with
        {
            Paint = Graded(inside.Paint, grade),
            CeilingPaint = Regraded(inside.CeilingPaint, grade),
            TrimPaint = Regraded(inside.TrimPaint, grade),
            Coats = grade == PaintGrade.Standard ? inside.Coats : Coats(inside.Coats, grade),
            FullPrimer = grade == PaintGrade.Premium ? true : inside.FullPrimer,
            Rooms = inside.Rooms?.Select(room => Of(room, grade)).ToArray(),
        },
        Remodel remodel => remodel with { Level = (RemodelLevel)(int)grade },
        _ => throw new ArgumentException($"There are no grades of {job.GetType().Name}.", nameof(job)),
    };

    /// <summary>What one job has that another has not, in words.</summary>
    public static IReadOnlyList<string> Changes(Job before, Job after)
    {
        List<string> changes = [];
        if (before is Remodel { Level: var was } && after is Remodel { Level: { } level } && was != level)
        {
            changes.Add($"{Key.Level.Words[(int)level]} in place of {Key.Level.Words[(int)(was ?? RemodelLevel.Midrange)]}");
        }

        Detail old = DetailOf(before);
        Detail now = DetailOf(after);
        if (old.Grade != now.Grade)
        {
            changes.Add($"{Key.PaintGrade.Words[(int)now.Grade]} paint in place of {Key.PaintGrade.Words[(int)old.Grade]}");
        }

        if (old.Coats != now.Coats)
        {
            changes.Add($"{InWords(now.Coats)} in place of {InWords(old.Coats)}");
        }

        if (old.Primer != now.Primer)
        {
            changes.Add(now.Primer ? "a full coat of primer first" : "primer only where it is needed");
        }

        return changes;
    }

    private static int Coats(int? asked, PaintGrade grade) => grade switch
    {
        PaintGrade.Economy => Math.Max(1, (asked ?? UsualCoats) - 1),
        PaintGrade.Premium => Math.Max(UsualCoats, asked ?? UsualCoats),
        _ => asked ?? UsualCoats,
    };

    private static Room Of(Room room, PaintGrade grade) => room with
    {
        Paint = Regraded(room.Paint, grade),
        CeilingPaint = Regraded(room.CeilingPaint, grade),
        TrimPaint = Regraded(room.TrimPaint, grade),
        Coats = room.Coats is null ? null : Coats(room.Coats, grade),
    };

    private static Paint Graded(Paint? paint, PaintGrade grade) => (paint ?? new()) with { Grade = grade };

    private static Paint? Regraded(Paint? paint, PaintGrade grade) => paint?.Grade is null ? paint : paint with { Grade = grade };

    private static string InWords(int? coats) => coats switch
    {
        null => "two coats on walls and trim, one on ceilings",
        1 => "one coat",
        2 => "two coats",
        _ => $"{coats} coats",
    };

    private static Detail DetailOf(Job job) => job switch
    {
        ExteriorPainting outside => new(outside.Paint?.Grade ?? PaintGrade.Standard, outside.Coats ?? UsualCoats, outside.FullPrimer == true),
        InteriorPainting inside => new(inside.Paint?.Grade ?? PaintGrade.Standard, inside.Coats, inside.FullPrimer == true),
        _ => default,
    };

    /// <summary>What an offer changes; coats are null where walls, ceilings and trim have their usual ones.</summary>
    private readonly record struct Detail(PaintGrade Grade, int? Coats, bool Primer);
}
