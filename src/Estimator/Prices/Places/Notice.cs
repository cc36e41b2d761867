using System.Globalization;

namespace Estimator;

/// <summary>A rule of law or custom that a job is told of, with where it stands.</summary>
internal sealed record Notice
{
    /// <summary>The first year in which houses were built that it does not concern; null if it concerns all.</summary>
    public int? Before { get; init; }

    /// <summary>What is told; <c>{before}</c> stands for the year, <c>{aside}</c> for what to set aside.</summary>
    public string? Text { get; init; }

    /// <summary>What is told who does it himself; the same if left out.</summary>
    public string? Self { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether it concerns a house of such a year, or may, if nobody knows the year.</summary>
    public bool Concerns(int? year) => Before is not { } first || year is null || year < first;

    /// <summary>What a job is told.</summary>
    /// <param name="isSelf">Whether the homeowner does it.</param>
    /// <param name="aside">What to set aside, in words.</param>
    public string Words(bool isSelf, string aside = "") => ((isSelf ? Self : null) ?? Text ?? "")
        .Replace("{before}", Before?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{aside}", aside, StringComparison.Ordinal);
}
