using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Source-generated JSON of jobs and answers.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    Converters = [typeof(WholeNumberConverter)])]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(ExteriorPainting))]
[JsonSerializable(typeof(InteriorPainting))]
[JsonSerializable(typeof(Remodel))]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(IReadOnlyList<Offer>))]
[JsonSerializable(typeof(FrozenList<Offer>))]
[JsonSerializable(typeof(IReadOnlyList<OpenQuestion>))]
[JsonSerializable(typeof(FrozenList<OpenQuestion>))]
[JsonSerializable(typeof(HireOrSelf))]
[JsonSerializable(typeof(ChangeOrder))]
[JsonSerializable(typeof(Bid))]
[JsonSerializable(typeof(IReadOnlyList<Bid>))]
[JsonSerializable(typeof(FrozenList<BidLine>))]
[JsonSerializable(typeof(BidCheck))]
[JsonSerializable(typeof(LeveledBids))]
[JsonSerializable(typeof(UpdatedEstimate))]
[JsonSerializable(typeof(FinishedJob))]
[JsonSerializable(typeof(FrozenList<FinishedActivity>))]
[JsonSerializable(typeof(Calibration))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(KeptQuote))]
[JsonSerializable(typeof(Recomputation))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(ProgramOfWork))]
[JsonSerializable(typeof(ProjectBaseline))]
[JsonSerializable(typeof(ProjectEstimate))]
[JsonSerializable(typeof(ProgramEstimate))]
[JsonSerializable(typeof(FrozenList<ProjectJob>))]
[JsonSerializable(typeof(FrozenList<Project>))]
[JsonSerializable(typeof(FrozenList<string>))]
[JsonSerializable(typeof(IssueAnswer))]
[JsonSerializable(typeof(FrozenList<Issue>))]
[JsonSerializable(typeof(IReadOnlyList<ScopeOfWork>))]
[JsonSerializable(typeof(FrozenList<ScopeOfWork>))]
internal sealed partial class ContractJson : JsonSerializerContext;

/// <summary>The answer to a job that cannot be priced.</summary>
internal sealed record IssueAnswer(IReadOnlyList<Issue> Issues);
