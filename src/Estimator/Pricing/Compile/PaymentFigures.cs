namespace Estimator;

/// <summary>What a book says of how a contract is paid. Immutable.</summary>
internal sealed class PaymentFigures(FigureReader figures)
{
    /// <summary>Usual deposit and last payment as shares of the price.</summary>
    public double Deposit { get; } = figures.Likely("payment.deposit");

    public double FinalPayment { get; } = figures.Likely("payment.final");

    /// <summary>The share of the work after which the next payment falls due.</summary>
    public double ProgressPayment { get; } = figures.Likely("payment.progress");

    /// <summary>A painting job up to this price is paid when it is done, in the book's currency.</summary>
    public double SmallJob { get; } = figures.Likely("payment.smallJob");
}
