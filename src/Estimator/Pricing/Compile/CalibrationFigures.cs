namespace Estimator;

/// <summary>What a book says of finished jobs: how far they scatter, and how far a firm may lie from the book. Immutable.</summary>
/// <remarks>Spreads are standard deviations of the logarithm; up to a fifth that is a share.</remarks>
internal sealed class CalibrationFigures(FigureReader figures)
{
    public Spreads Hours { get; } = Spreads.Of("hours", figures);

    public Spreads Activity { get; } = Spreads.Of("activity", figures);

    public Spreads Coverage { get; } = Spreads.Of("coverage", figures);

    public Spreads Price { get; } = Spreads.Of("price", figures);

    /// <summary>How far the scatter of a firm's jobs lies from the book's, and within which multiples of it a book is moved.</summary>
    public double WidthPrior { get; } = figures.Likely("calibration.widthPrior");

    public double WidthLeast { get; } = figures.Likely("calibration.widthLeast");

    public double WidthMost { get; } = figures.Likely("calibration.widthMost");

    /// <summary>Spreads from the middle beyond which a job is held out.</summary>
    public double Absurd { get; } = figures.Likely("calibration.absurd");
}

/// <summary>How jobs of a firm scatter, and how firms do.</summary>
/// <param name="Job">One job beside the others of its firm.</param>
/// <param name="Prior">A firm beside the book, before any job of it is known.</param>
/// <param name="Weight">How many jobs the first counts for beside the scatter that is seen.</param>
internal readonly record struct Spreads(double Job, double Prior, double Weight)
{
    public static Spreads Of(string what, FigureReader figures) =>
        new(figures.Likely($"calibration.{what}Spread"), figures.Likely($"calibration.{what}Prior"), figures.Likely("calibration.spreadWeight"));
}
