namespace Estimator;

/// <summary>A finished job beside its estimate: logarithms of what it took as a multiple of what was estimated.</summary>
internal sealed class FinishedWork
{
    private const string Gallon = "gal";
    private const string Liter = "L";

    public FinishedWork(int number, FinishedJob done, Estimate estimate)
    {
        (Number, Done, Estimate, Basis) = (number, done, estimate, estimate.Basis!);
        Activities = FrozenList.Of((done.Activities ?? []).Select(one => (Id: one.Activity.Split(':')[0], Log: Log(one.Hours, HoursOf(one.Activity)))).Where(one => one.Log is not null).Select(one => (one.Id, one.Log!.Value)));
        Hours = done.Hours is { } hours ? Log(hours, estimate.Lines.Sum(line => line.Hours))
            : Activities.Count > 0 ? Log(done.Activities!.Where(IsKnown).Sum(one => one.Hours), done.Activities!.Sum(one => HoursOf(one.Activity)))
            : null;
        Paint = done.Paint is { } paint ? Log(paint.UsGallons, estimate.Materials.Where(item => item.Volume is not null).Sum(GallonsOf)) : null;
        Price = PriceAgainst(estimate);
    }

    public int Number { get; }

    public FinishedJob Done { get; }

    public Estimate Estimate { get; }

    public EstimateBasis Basis { get; }

    /// <summary>The kind of job and its scope, as activities of the book name it.</summary>
    public string Work => Basis.Prices.Table.Name;

    public double? Hours { get; }

    public double? Paint { get; }

    public double? Price { get; }

    /// <summary>Activities that the estimate has.</summary>
    public IReadOnlyList<(string Id, double Log)> Activities { get; }

    /// <summary>The price beside another estimate of the same job; none where the homeowner did it, who paid no contractor.</summary>
    public double? PriceAgainst(Estimate estimate) => Done.Job.Performer != Performer.Self && Done.Cost is { } cost ? Log((double)cost, (double)estimate.Basis!.Contract) : null;

    /// <summary>What it says of a figure; null if nothing.</summary>
    public double? Of(CalibratedFigure figure) => figure switch
    {
        CalibratedFigure.Hours => Hours,
        CalibratedFigure.Paint => Paint,
        CalibratedFigure.Price => Price,
        _ => null,
    };

    private bool IsKnown(FinishedActivity one) => HoursOf(one.Activity) > 0;

    private double HoursOf(string activity) =>
        Estimate.Lines.Where(line => line.Activity == activity || line.Activity.Split(':')[0] == activity).Sum(line => line.Hours);

    /// <summary>Whether what is sold by a unit is paint, primer or the like.</summary>
    public static bool IsPaint(string unit) => unit is Gallon or Liter;

    private static double GallonsOf(ShoppingItem item) => item.Unit switch
    {
        Gallon => item.Quantity,
        Liter => Volume.FromLiters(item.Quantity).UsGallons,
        _ => 0,
    };

    private static double? Log(double actual, double expected) => expected > 0 ? Logarithm.Of(actual / expected) : null;
}
