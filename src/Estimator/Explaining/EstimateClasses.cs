namespace Estimator;

/// <summary>Which class an estimate is of, and the words to use for it.</summary>
internal static class EstimateClasses
{
    private static readonly string[] Uses =
    [
        "A ballpark: use it to decide whether to go on. Do not promise it, and do not hold a bid against it.",
        "A budget: use it to set money aside and to compare ways of doing the job. Do not sign on it.",
        "A bid check: use it to hold bids against. The range is as wide as firms differ; a bid outside it calls for questions.",
        "A contract: the price is agreed. Use it to plan payments; what may still move it are changes and surprises.",
    ];

    /// <summary>The class of an estimate without a contract: how much of the squared width its open questions stand for.</summary>
    public static EstimateClass Of(IReadOnlyList<Driver> drivers, JobFigures figures)
    {
        double open = 0;
        foreach (Driver driver in drivers)
        {
            open += driver.Question is null ? 0 : driver.Share;
        }

        return open > figures.BallparkFrom ? EstimateClass.Ballpark
            : open > figures.BidCheckUpTo ? EstimateClass.Budget
            : EstimateClass.BidCheck;
    }

    public static string UseOf(EstimateClass one) => Uses[(int)one];
}
