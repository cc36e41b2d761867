using System.Globalization;

namespace Estimator;

/// <summary>A change or a spent allowance of a project, with its markups.</summary>
/// <param name="Job">The job.</param>
/// <param name="Name">What it is.</param>
/// <param name="Cost">What it costs more before markups; negative for a credit.</param>
/// <param name="Total">What the owner pays more.</param>
public sealed record ProjectEntry(string Job, string Name, decimal Cost, decimal Total)
{
    /// <summary>The risk that came true; of an allowance <c>changes</c> unless another was told. Absent if it was none.</summary>
    public string? Risk { get; init; }

    /// <summary>The entry as people read it: <c>kitchen: Set cabinets, +881</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Job}: {Name}, {Total:+#,0;-#,0;0}");
}
