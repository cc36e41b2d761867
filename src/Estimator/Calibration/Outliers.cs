namespace Estimator;

/// <summary>Finds jobs that lie too far from the others to be of one kind with them: a slipped decimal, another job.</summary>
/// <remarks>
/// From three jobs on the middle is their median and the spread the larger of the book's and 1.4826 times their median deviation; with fewer the middle is
/// the book and the spread that of a job of any firm, √(s² + p²). Beyond so many spreads as the book says a job is held out of everything.
/// </remarks>
internal static class Outliers
{
    private const int Few = 3;
    private const double NormalByMedian = 1.4826;

    public static IReadOnlyList<HeldOutJob> Of(IReadOnlyList<FinishedWork> jobs, CalibrationFigures figures) =>
    [
        .. Of(jobs, CalibratedFigure.Hours, figures.Hours, figures.Absurd),
        .. Of(jobs, CalibratedFigure.Paint, figures.Coverage, figures.Absurd),
        .. Of(jobs, CalibratedFigure.Price, figures.Price, figures.Absurd),
    ];

    private static IEnumerable<HeldOutJob> Of(IReadOnlyList<FinishedWork> jobs, CalibratedFigure what, Spreads spreads, double most)
    {
        FinishedWork[] told = [.. jobs.Where(job => job.Of(what) is not null)];
        double[] logs = Array.ConvertAll(told, job => job.Of(what)!.Value);
        bool isFew = logs.Length < Few;
        double middle = isFew ? 0 : Median(logs);
        double spread = isFew
            ? Math.Sqrt((spreads.Job * spreads.Job) + (spreads.Prior * spreads.Prior))
            : Math.Max(spreads.Job, NormalByMedian * Median(Array.ConvertAll(logs, log => Math.Abs(log - middle))));
        return told.Where((_, i) => Math.Abs(logs[i] - middle) > most * spread)
            .Select(job => new HeldOutJob(job.Number, job.Done.Job.Id, what, Hundredths(job.Of(what)!.Value), Hundredths(middle)));
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double Hundredths(double log) => Math.Round(Logarithm.Exp(log), 2);
}
