namespace Estimator;

/// <summary>How long what is painted outside will last.</summary>
internal static class ExteriorRepainting
{
    private static readonly Memo<string, string> Walls = new(siding => siding + ", walls");

    /// <summary>The siding and the trim of a house; null if neither is painted.</summary>
    public static RepaintCycle? Of(in PricedJob priced, ExteriorAnswers answers)
    {
        ExteriorPainting job = answers.Job;
        ServiceLife life = new(priced.Prices.Life, job.House.Condition, job.FullPrimer == true);
        LifeList list = new(priced.AsOf.Year);
        if (answers.Paints(ExteriorSurface.Siding))
        {
            YearRange years = life.OfSiding(answers.SharesOf(priced.Prices.Life), job.Paint, job.Coats ?? ExteriorInputs.UsualCoats);
            list.Add(Walls[Words.OfSiding(job.House)], years, 1);
        }

        if (answers.Paints(ExteriorSurface.Trim))
        {
            // Trim gets the trim paint of the same grade, in one working.
            list.Add("Trim", life.Of(LifeFigure.OutsideTrim, null, job.Paint?.Grade, ExteriorInputs.UsualCoats), list.IsEmpty ? 1 : 0);
        }

        return list.ToCycle(priced.LikelyCost);
    }
}
