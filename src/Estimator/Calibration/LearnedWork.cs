using System.Globalization;

namespace Estimator;

/// <summary>What the finished jobs of one kind of work say, and what that moves in a book.</summary>
/// <remarks>
/// Hours and coverage are the figures of the activities. The price level is that of all kinds of firms (<c>performer.…</c>), so it moves labor, material and the
/// smallest charge alike. The width is that of the market, of how far firms lie apart, and of the figures of the activities; what an unanswered question is
/// worth stays. If these are the share a of a squared width, and the whole is to be k times as wide, their ends move by f = √((k² − 1 + a) ÷ a).
/// </remarks>
internal sealed record LearnedWork
{
    private const int LeastForWidth = 3;

    private static readonly string[] Moved = [.. ((CommonDriver[])[CommonDriver.Market, CommonDriver.Performer]).Select(one => JobPrices.DriverName((int)one)), "lines"];

    private readonly FinishedWork[] _jobs;
    private readonly List<CalibratedFactor> _factors = [];
    private CalibratedFactor? _price;
    private double _anchor = 1;

    public LearnedWork(FinishedWork[] jobs)
    {
        _jobs = jobs;
        Learn(CalibratedFigure.Hours, Figures.Hours);
        double hours = Logarithm.Of(FactorOf(CalibratedFigure.Hours));
        foreach (IGrouping<string, double> activity in jobs.SelectMany(job => job.Activities).GroupBy(one => one.Id, one => one.Log - hours).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            double[] logs = [.. activity.Where(log => Math.Abs(log) <= Figures.Absurd * Figures.Activity.Job)];
            if (logs.Length > 0)
            {
                Evidence own = Evidence.Of(logs, Figures.Activity);
                double all = FactorOf(CalibratedFigure.Hours);
                Add(CalibratedFigure.Hours, activity.Key, new(Math.Round(own.Factor * all, 3), Math.Round(own.Low * all, 3), Math.Round(own.High * all, 3)), logs.Length);
            }
        }

        Learn(CalibratedFigure.Paint, Figures.Coverage);
    }

    /// <summary>How far the ends of what is moved go: times their distance from the likely.</summary>
    public double Ends { get; init; } = 1;

    public IReadOnlyList<CalibratedFactor> Factors => _factors;

    private JobPrices Prices => _jobs[0].Basis.Prices;

    private CalibrationFigures Figures => Prices.Figures.Calibration;

    private string Work => _jobs[0].Work;

    /// <summary>The same with the price level and the width that the jobs' prices say, beside estimates with hours and paint as they are now.</summary>
    public LearnedWork WithPrices(Func<Job, Estimate> price)
    {
        (FinishedWork Job, Estimate Estimate)[] priced = [.. _jobs.Where(job => job.Price is not null).Select(job => (job, price(job.Done.Job)))];
        if (priced.Length == 0)
        {
            return this;
        }

        double[] logs = Array.ConvertAll(priced, one => one.Job.PriceAgainst(one.Estimate)!.Value);
        _price = Add(CalibratedFigure.Price, null, Evidence.Of(logs, Figures.Price), logs.Length);
        _anchor = priced.Average(one => Prices.Firms.FactorOf(one.Job.Done.Job.Performer));
        if (priced.Length < LeastForWidth)
        {
            return this;
        }

        double[] spreads = Array.ConvertAll(priced, one => BidMarket.Of(one.Estimate, one.Estimate.Basis!).Spread);
        Evidence width = Evidence.OfWidth([.. logs.Zip(spreads, (log, spread) => log / spread)], Figures.WidthPrior);
        double share = priced.Average(one => one.Estimate.Drivers.Where(driver => Moved.Contains(driver.Id)).Sum(driver => driver.Share));
        double left = ((width.Factor * width.Factor) - 1 + share) / share;
        double ends = Math.Clamp(Math.Sqrt(Math.Max(0, left)), Figures.WidthLeast, Figures.WidthMost);
        Add(CalibratedFigure.Width, null, width, priced.Length);
        return this with { Ends = Math.Round(ends, 3) };
    }

    /// <summary>Writes what is to be laid over a book.</summary>
    public void WriteTo(OverlayText overlay, BookDocument book)
    {
        foreach ((string id, Activity activity) in book.Activities.Where(one => one.Value.Job == Work))
        {
            CalibratedFactor? hours = _factors.Find(factor => factor.What == CalibratedFigure.Hours && factor.Activity == id) ?? Of(CalibratedFigure.Hours);
            Scale(overlay, activity.Hours, hours, hours?.Factor);
            CalibratedFactor? paint = Of(CalibratedFigure.Paint);
            Scale(overlay, activity.Supply is { Coverage: { } coverage } && FinishedWork.IsPaint(activity.Supply.SoldBy) ? coverage : null, paint, 1 / paint?.Factor);
            if (Ends != 1)
            {
                foreach (string figure in ((string?[])[activity.Hours, activity.Supply?.Price, activity.Supply?.Coverage]).OfType<string>())
                {
                    overlay.Widen(figure, Ends, Reason(Of(CalibratedFigure.Width)!));
                }
            }
        }

        if (_price is { } price)
        {
            WriteFirms(overlay, book, price);
        }
    }

    private void WriteFirms(OverlayText overlay, BookDocument book, CalibratedFactor price)
    {
        foreach (Performer firm in FirmFigures.Firms)
        {
            string name = EnumNameConverter<Performer>.Names[(int)firm];
            double factor = _anchor + (Ends * (Prices.Firms.FactorOf(firm) - _anchor));
            overlay.Replace($"performer.{Work}.{name}", FirstOf(book, "performer", name), price.Factor * factor, Ends, Reason(price));
        }

        if (Ends != 1)
        {
            string market = JobPrices.DriverName((int)CommonDriver.Market);
            overlay.Replace($"driver.{Work}.{market}", FirstOf(book, "driver", market), 1, Ends, Reason(Of(CalibratedFigure.Width)!));
        }
    }

    /// <summary>The figure that holds for the work: its own, that of its kind, or that of all.</summary>
    private string FirstOf(BookDocument book, string what, string name) =>
        ((string[])[$"{what}.{Work}.{name}", $"{what}.{Prices.Kind}.{name}", $"{what}.{name}"]).First(book.Figures.ContainsKey);

    private static void Scale(OverlayText overlay, string? figure, CalibratedFactor? factor, double? times)
    {
        if (figure is not null && factor is not null && times != 1)
        {
            overlay.Scale(figure, times!.Value, factor.Jobs, Reason(factor));
        }
    }

    private void Learn(CalibratedFigure what, Spreads spreads)
    {
        double[] logs = [.. _jobs.Select(job => job.Of(what)).OfType<double>()];
        if (logs.Length > 0)
        {
            Add(what, null, Evidence.Of(logs, spreads), logs.Length);
        }
    }

    private CalibratedFactor Add(CalibratedFigure what, string? activity, Evidence evidence, int jobs)
    {
        _factors.Add(new(what, Work, activity, evidence.Factor, evidence.Low, evidence.High, jobs));
        return _factors[^1];
    }

    private CalibratedFactor? Of(CalibratedFigure what) => _factors.Find(factor => factor.What == what && factor.Activity is null);

    private double FactorOf(CalibratedFigure what) => Of(what)?.Factor ?? 1;

    private static string Reason(CalibratedFactor factor) => string.Create(
        CultureInfo.InvariantCulture,
        $"Calibrated from {factor.Jobs} finished {(factor.Jobs == 1 ? "job" : "jobs")}: {factor.Factor:0.00} times the book, {factor.Low:0.00} to {factor.High:0.00}.");
}
