using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The answer to a project: one budget, one schedule, and how it stands.</summary>
/// <remarks>Immutable. A project of one job costs and takes what that job does.</remarks>
public sealed class ProjectEstimate
{
    internal ProjectEstimate(Project asked) => Of = asked;

    /// <summary>The project.</summary>
    public required string Id { get; init; }

    /// <summary>What all jobs cost together, what is paid once counted once; the management reserve is not in it.</summary>
    public required EstimateTotal Total { get; init; }

    /// <summary>The budget by whose money it is.</summary>
    public required IReadOnlyList<Purse> Purses { get; init => field = FrozenList.Of(value); }

    /// <summary>The jobs in the order in which they were given.</summary>
    public required IReadOnlyList<ProjectJobEstimate> Jobs { get; init => field = FrozenList.Of(value); }

    /// <summary>What several jobs would each have paid for.</summary>
    public required IReadOnlyList<SharedSaving> Savings { get; init => field = FrozenList.Of(value); }

    /// <summary>The steps of all jobs as they come.</summary>
    public required IReadOnlyList<ProjectStep> Steps { get; init => field = FrozenList.Of(value); }

    /// <summary>Working days from the first step to the last.</summary>
    public required DayRange WorkingDays { get; init; }

    /// <summary>The first day on the calendar; absent without a start.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The likely last day on the calendar.</summary>
    public DateOnly? Finish { get; init; }

    /// <summary>What somebody waits for, in order.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init => field = FrozenList.Of(value); }

    /// <summary>What may go wrong, and what is kept for it.</summary>
    public required IReadOnlyList<ProjectRisk> Risks { get; init => field = FrozenList.Of(value); }

    /// <summary>When what is paid.</summary>
    public required IReadOnlyList<Payment> Payments { get; init => field = FrozenList.Of(value); }

    /// <summary>This estimate as a baseline, to be kept when it is agreed.</summary>
    public required ProjectBaseline Baseline { get; init; }

    /// <summary>How it stands; absent where nothing is reported.</summary>
    public ProjectStanding? Standing { get; internal set; }

    /// <summary>Warnings and remarks of the jobs; never an error.</summary>
    public required IReadOnlyList<Issue> Issues { get; init => field = FrozenList.Of(value); }

    /// <summary>What is paid by month, with what is kept of it; empty without a start.</summary>
    [JsonIgnore]
    public CashFlow Cash
    {
        get
        {
            CashFlow cash = new((decimal)(Of.Retainage ?? 0));
            if (Start is not null)
            {
                cash.AddProject(Payments.GroupBy(payment => payment.Job).Select(job => (IReadOnlyList<Payment>)[.. job]), Total.Range);
            }

            return cash;
        }
    }

    [JsonInclude]
    internal IReadOnlyList<CashMonth> Months => Cash.Months;

    /// <summary>What was asked.</summary>
    [JsonIgnore]
    internal Project Of { get; }

    /// <summary>What the owner has to do, as it falls due.</summary>
    [JsonIgnore]
    public IReadOnlyList<ProjectStep> Decisions => FrozenList.Of(Steps.Where(step => step.IsOwners).OrderBy(step => step.DueDay));

    /// <summary>The project as people read it: <c>Elm Street 4: 36,500 USD (24,000 – 51,000), 60 days</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Total}, {WorkingDays.Likely} days");
}
