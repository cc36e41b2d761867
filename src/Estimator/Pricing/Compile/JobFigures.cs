namespace Estimator;

/// <summary>The figures that every kind of job asks a book for. Immutable.</summary>
internal sealed class JobFigures(FigureReader figures)
{
    /// <summary>The share of draws a range is meant to hold.</summary>
    public double Confidence { get; } = figures.Likely("range.confidence");

    /// <summary>Above this share of the squared width that answers could take away, an estimate is a ballpark.</summary>
    public double BallparkFrom { get; } = figures.Likely("class.ballpark");

    /// <summary>Up to this share, it is as good as a check of bids asks for.</summary>
    public double BidCheckUpTo { get; } = figures.Likely("class.bidCheck");

    /// <summary>Correlation between lines, 0 to 1.</summary>
    public double LineCorrelation { get; } = figures.Likely("range.lineCorrelation");

    /// <summary>Correlation between jobs, 0 to 1.</summary>
    public double JobCorrelation { get; } = figures.Likely("range.jobCorrelation");

    /// <summary>How a contract is paid.</summary>
    public PaymentFigures Payments { get; } = new(figures);

    /// <summary>Share of paint lost in tray, hose and rag.</summary>
    public double Waste { get; } = figures.Likely("waste");

    /// <summary>People of a contractor's crew, and the hours a day that each of them works at the job.</summary>
    public int CrewSize { get; } = (int)figures.Likely("schedule.crew");

    public double ProductiveHours { get; } = figures.Likely("schedule.productiveHours");

    /// <summary>Hours up to which painters come as such a crew, and from which on as the largest.</summary>
    public double SmallJob { get; } = figures.Likely("schedule.smallJob");

    public double LargeJob { get; } = figures.Likely("schedule.largeJob");

    /// <summary>Painters at a large job.</summary>
    public double LargeCrew { get; } = figures.Likely("schedule.largeCrew");

    /// <summary>Hours a crew stays longer where that saves coming back.</summary>
    public double LongDay { get; } = figures.Likely("schedule.longDay");

    /// <summary>Working days until another firm comes.</summary>
    public double HandOver { get; } = figures.Likely("schedule.handOver");

    /// <summary>What the homeowner takes longer than a painter, and the hours a day he works at it.</summary>
    public double OwnPace { get; } = figures.Likely("diy.pace");

    public double OwnHours { get; } = figures.Likely("diy.hoursPerDay");

    /// <summary>Rooms in work at once in a house that people live in: at least so many, and this share of all.</summary>
    public double RoomsAtOnce { get; } = figures.Likely("schedule.roomsAtOnce");

    public double RoomsAtOnceShare { get; } = figures.Likely("schedule.roomsAtOnceShare");

    /// <summary>What it says of bids and contracts.</summary>
    public BidFigures Bids { get; } = new(figures);

    /// <summary>What it says of finished jobs.</summary>
    public CalibrationFigures Calibration { get; } = new(figures);

    /// <summary>Typical floor area by home type, ft².</summary>
    public double[] FloorAreas { get; } = [.. Enumerable.Range(0, Key.HomeType.Values.Length).Select(figures.FloorArea)];
}
