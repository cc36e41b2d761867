namespace Estimator;

/// <summary>A factor that depends on one attribute of the job, such as hours by siding.</summary>
internal sealed record FactorTable
{
    /// <summary>The attribute: siding, condition, stories, homeType, era, paintType or paintGrade.</summary>
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, double> Values { get; init; }

    public string Unit { get => field ?? "ratio"; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>Keys whose values an overlay replaced; null if none.</summary>
    public IReadOnlyList<string>? Overridden { get; init; }
}

/// <summary>How often each answer occurs in the housing stock: what an unknown attribute is priced at.</summary>
internal sealed record Mix
{
    public required string Key { get; init; }

    public required IReadOnlyDictionary<string, double> Shares { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>Keys whose shares an overlay replaced; null if none.</summary>
    public IReadOnlyList<string>? Overridden { get; init; }
}

/// <summary>A coating that does not hold on some sidings.</summary>
internal sealed record Unsuitable
{
    public required IReadOnlyList<string> Paints { get; init; }

    public required IReadOnlyList<string> Sidings { get; init; }

    /// <summary>Only in this shade; any if left out.</summary>
    public string? Shade { get; init; }

    public required string Why { get; init; }

    public required string Instead { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }
}
