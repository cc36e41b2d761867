using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Source-generated JSON of jobs and estimates.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Job))]
[JsonSerializable(typeof(Estimate))]
[JsonSerializable(typeof(IReadOnlyList<Offer>))]
[JsonSerializable(typeof(HireOrSelf))]
[JsonSerializable(typeof(ChangeOrder))]
[JsonSerializable(typeof(IssueAnswer))]
internal sealed partial class ContractJson : JsonSerializerContext;

/// <summary>The answer to a job that cannot be priced.</summary>
internal sealed record IssueAnswer(IReadOnlyList<Issue> Issues);
