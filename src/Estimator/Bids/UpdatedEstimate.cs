using System.Globalization;

namespace Estimator;

/// <summary>An estimate after bids or a signed contract: the total that holds from then on, what it is made of, and why.</summary>
public sealed class UpdatedEstimate
{
    /// <summary>The total before.</summary>
    public required EstimateTotal Before { get; init; }

    /// <summary>The total now: what the owner pays, contingency and other purses included as far as the estimate has them.</summary>
    public required EstimateTotal Total { get; init; }

    /// <summary>What it is good for: a contract once one is signed, else what the estimate was.</summary>
    public required EstimateClass Class { get; init; }

    /// <summary>The class in words: what to use it for, and what not.</summary>
    public string UseFor => EstimateClasses.UseOf(Class);

    /// <summary>What the likely total is made of; adds up to the cent.</summary>
    public required IReadOnlyList<ScopeItem> Parts { get; init => field = FrozenList.Of(value); }

    /// <summary>What makes the range wide now, largest first; the shares add up to 1, and there is none where nothing moves any more.</summary>
    public required IReadOnlyList<Driver> Drivers { get; init => field = FrozenList.Of(value); }

    /// <summary>By which share of its width the range is narrower than before, in whole percent: 0.31; negative where it is wider.</summary>
    public double Narrowed => Math.Round(1 - (double)((Total.High - Total.Low) / Math.Max(1, Before.High - Before.Low)), 2);

    /// <summary>In words: what moved it, and what is left.</summary>
    public required string Why { get; init; }

    /// <summary>The total as people read it: <c>76,467 USD (71,000 – 81,934), 83 % narrower</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Total}, {Math.Abs(Narrowed):0 %} {(Narrowed < 0 ? "wider" : "narrower")}");
}
