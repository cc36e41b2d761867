using System.Globalization;

namespace Estimator;

/// <summary>One thing that two estimates differ in, and what it moves.</summary>
/// <remarks>
/// Of two jobs it is an answer by its path in the JSON contract (<c>house.siding</c>, <c>rooms[1].length</c>), of two price books a
/// figure by its id. What cannot be changed one without the other, a state and its postal code, is one cause with several names.
/// </remarks>
public sealed class Cause
{
    /// <summary>
    /// Paths or ids of what differs, one at least. A room's number is that in the job after; of a room that is gone, that before.
    /// </summary>
    public required IReadOnlyList<string> Names { get; init => field = FrozenList.Of(value); }

    /// <summary>What was said before, as the contract writes it; absent if nothing was, or if it is no single value.</summary>
    public string? Before { get; init; }

    /// <summary>What is said after, as the contract writes it; absent if nothing is, or if it is no single value.</summary>
    public string? After { get; init; }

    /// <summary>What it moves the low by, in currency; negative where it makes it cheaper.</summary>
    public required decimal Low { get; init; }

    /// <summary>What it moves the likely cost by, in currency.</summary>
    public required decimal Likely { get; init; }

    /// <summary>What it moves the high by, in currency.</summary>
    public required decimal High { get; init; }

    /// <summary>The cause as people read it: <c>house.siding (wood to vinyl), -1,312</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(", ", Names)} ({Before ?? "not said"} to {After ?? "not said"}), {Likely:+#,0;-#,0;0}");
}
