namespace Estimator;

/// <summary>What an activity uses up (paint, primer, covers) or hires (scaffolding).</summary>
public sealed record Supply
{
    /// <summary>The product, in a shopper's words.</summary>
    public required string Product { get; init; }

    /// <summary>Figure with the price of one sold unit.</summary>
    public required string Price { get; init; }

    /// <summary>Figure with how much one sold unit covers, in the activity's unit; one if left out.</summary>
    public string? Coverage { get; init; }

    /// <summary>Factor tables on the coverage.</summary>
    public IReadOnlyList<string> CoverageFactors { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>Factor tables on the price.</summary>
    public IReadOnlyList<string> PriceFactors { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<string>.Empty;

    /// <summary>The unit it is sold in, for example <c>gal</c>.</summary>
    public required string SoldBy { get; init; }

    /// <summary>Sizes it is sold in, in that unit, largest first; empty if it is not on the shopping list.</summary>
    public IReadOnlyList<double> Cans { get; init => field = FrozenList.Of(value ?? []); } = FrozenList<double>.Empty;

    /// <summary>Whether it is hired equipment and not material.</summary>
    public bool IsEquipment { get; init; }

    /// <summary>Whether the homeowner chooses it: its price is an allowance until then.</summary>
    public bool IsAllowance { get; init; }
}
