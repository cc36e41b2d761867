using System.Globalization;

namespace Estimator;

/// <summary>What was agreed after the contract: an allowance that was spent, or a change.</summary>
public sealed record LedgerEntry
{
    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>Id of the line whose allowance was spent; absent for a change.</summary>
    public string? Activity { get; init; }

    /// <summary>What it costs more before markups, in currency; negative for a credit.</summary>
    public required decimal Cost { get; init; }

    /// <summary>General conditions on it.</summary>
    public decimal GeneralConditions { get; init; }

    /// <summary>Sales tax on it.</summary>
    public decimal Tax { get; init; }

    /// <summary>The contractor's overhead on it.</summary>
    public decimal Overhead { get; init; }

    /// <summary>The contractor's profit on it.</summary>
    public decimal Profit { get; init; }

    /// <summary>What the owner pays more, in currency; negative for a credit.</summary>
    public decimal Total => Cost + GeneralConditions + Tax + Overhead + Profit;

    /// <summary>The entry as people read it: <c>Cabinets: +881</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Total:+#,0;-#,0;0}");
}
