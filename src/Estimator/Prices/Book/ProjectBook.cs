namespace Estimator;

/// <summary>What a book says of several jobs of one house: what waits for what, what is paid once, when outside work is done, what may go wrong.</summary>
/// <remarks>A job is named as its kind, a remodel as its scope; <see cref="Any"/> stands for every one.</remarks>
internal sealed record ProjectBook
{
    public const string Any = "*";

    /// <summary>By job what it comes after, each with the reason.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Order { get; init; }

    public required IReadOnlyDictionary<string, SharedWork> SharedWork { get; init; }

    /// <summary>Jobs that are done in season alone.</summary>
    public required IReadOnlyList<string> SeasonalJobs { get; init; }

    public required IReadOnlyDictionary<string, Season> Seasons { get; init; }

    public required IReadOnlyDictionary<string, RiskProfile> Risks { get; init; }

    /// <summary>Why a job comes after another; null if it does not.</summary>
    public string? WhyAfter(string job, string other) => Order.GetValueOrDefault(job)?.GetValueOrDefault(other);

    /// <summary>The season in which a job is done in a state; null for all year.</summary>
    public Season? SeasonOf(string job, string? state) =>
        state is not null && SeasonalJobs.Contains(job) ? Seasons.Values.FirstOrDefault(season => season.States.Contains(state)) : null;
}
