namespace Estimator;

/// <summary>What a contractor wants on signing, beside the law of the place and beside what is usual.</summary>
public sealed class DepositCheck
{
    /// <summary>What is asked for.</summary>
    public required decimal Asked { get; init; }

    /// <summary>The most that the law of the state allows, in whole units of currency; absent where the state is not known or the price book knows no law of it.</summary>
    public decimal? Most { get; init; }

    /// <summary>What is usual, in whole units of currency.</summary>
    public required decimal Usual { get; init; }

    /// <summary>Whether it is more than the law allows; false where no law is known.</summary>
    public bool IsUnlawful => Asked > Most;

    /// <summary>The law, or that none is known, and what to do, in words.</summary>
    public required string Advice { get; init; }

    /// <summary>The deposit in words.</summary>
    public override string ToString() => Advice;

    internal static DepositCheck? Of(Bid bid, EstimateBasis basis)
    {
        if (bid.Deposit is not { } asked)
        {
            return null;
        }

        DepositLaw? law = DepositLaw.Of(basis.Place);
        decimal? most = law?.MostOf(bid.Amount);
        double share = basis.Prices.Figures.Payments.Deposit;
        decimal usual = Math.Min(Math.Floor(bid.Amount * (decimal)share), most ?? decimal.MaxValue);
        string known = law?.Text ?? (basis.Place is { } place ? $"No law on deposits is known for {place.Name}." : "The state is not known; some limit deposits.");
        FormattableString advice = asked > most ? (FormattableString)$"{asked:N0} is more than the {most:N0} allowed: do not pay it."
            : asked > usual ? $"{asked:N0} is more than the usual {usual:N0}: pay the rest by what is done."
            : (FormattableString)$"{asked:N0} is no more than is usual, {usual:N0}.";
        return new() { Asked = asked, Most = most, Usual = usual, Advice = $"{known} {FormattableString.Invariant(advice)}" };
    }
}
