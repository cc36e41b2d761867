namespace Estimator;

/// <summary>What a book says of bids and of signed contracts. Immutable.</summary>
internal sealed class BidFigures(FigureReader figures)
{
    /// <summary>Shares of bids below which one is low, and above which it is high.</summary>
    public double Low { get; } = figures.Likely("bids.low");

    public double High { get; } = figures.Likely("bids.high");

    /// <summary>How many bids the book's own spread from firm to firm counts for.</summary>
    public double FirmSpreadWeight { get; } = figures.Likely("bids.firmSpreadWeight");

    /// <summary>Up to which share two quantities are one.</summary>
    public double QuantityTolerance { get; } = figures.Likely("bids.quantityTolerance");

    /// <summary>What a price for paint grows by after signing, as a share of it.</summary>
    public double PaintingContingency { get; } = figures.Likely("contingency.painting");

    /// <summary>How much of a contingency is spent, as a multiple of it.</summary>
    public Figure ContingencyUsed { get; } = figures.Figure("contract.contingencyUsed");

    /// <summary>What is spent against an allowance, as a multiple of it.</summary>
    public Width Allowance { get; } = Width.Of(figures.Figure("contract.allowance"));
}
