namespace Estimator;

/// <summary>What good, better and best mean for a painting job. Each costs no less than the one before it.</summary>
/// <remarks>
/// Good: economy paint, one coat fewer. Better: standard paint, the coats that were asked for. Best: premium paint on a
/// full coat of primer, indoors with two coats on ceilings, too.
/// </remarks>
/// <param name="Grade">Grade of the wall paint.</param>
/// <param name="Coats">Coats; null where walls, ceilings and trim have their usual ones.</param>
/// <param name="HasPrimer">Whether all is primed first.</param>
internal readonly record struct PaintOffer(PaintGrade Grade, int? Coats, bool HasPrimer)
{
    // What painters bid if nobody says.
    private const int UsualCoats = 2;

    /// <summary>A paint in another grade.</summary>
    public static Paint Graded(Paint? paint, PaintGrade grade) => (paint ?? new()) with { Grade = grade };

    /// <summary>A paint of its own, if its grade was said.</summary>
    public static Paint? Regraded(Paint? paint, PaintGrade grade) => paint?.Grade is null ? paint : paint with { Grade = grade };

    /// <summary>The coats of an offer.</summary>
    public static int CoatsOf(int? asked, PaintGrade grade) => grade switch
    {
        PaintGrade.Economy => Math.Max(1, (asked ?? UsualCoats) - 1),
        PaintGrade.Premium => Math.Max(UsualCoats, asked ?? UsualCoats),
        _ => asked ?? UsualCoats,
    };

    /// <summary>What one offer has that another has not, in words.</summary>
    public static IReadOnlyList<string> Changes(PaintOffer before, PaintOffer after)
    {
        List<string> changes = [];
        if (before.Grade != after.Grade)
        {
            changes.Add($"{Key.PaintGrade.Words[(int)after.Grade]} paint in place of {Key.PaintGrade.Words[(int)before.Grade]}");
        }

        if (before.Coats != after.Coats)
        {
            changes.Add($"{InWords(after.Coats)} in place of {InWords(before.Coats)}");
        }

        if (before.HasPrimer != after.HasPrimer)
        {
            changes.Add(after.HasPrimer ? "a full coat of primer first" : "primer only where it is needed");
        }

        return changes;
    }

    private static string InWords(int? coats) => coats switch
    {
        null => "two coats on walls and trim, one on ceilings",
        1 => "one coat",
        2 => "two coats",
        _ => $"{coats} coats",
    };
}
