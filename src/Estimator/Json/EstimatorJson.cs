using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;

namespace Estimator;

/// <summary>Jobs and estimates as JSON, by the contract in <c>docs/architecture.md</c>.</summary>
/// <remarks>
/// Quantities are strings with a unit (<c>"2400 ft2"</c>), names are in camel case, an absent member is unknown.
/// Unknown, repeated and null members are refused. Thread-safe; needs no reflection.
/// </remarks>
public static class EstimatorJson
{
    // Texts of the book hold × and °; they are written as they are, which is valid JSON everywhere.
    private static readonly ContractJson Json = new(new(ContractJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads a job.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="job">The job, or null.</param>
    /// <param name="issues">Everything that keeps the text from being a job, each with the path of the member; empty if there is a job.</param>
    public static bool TryReadJob(string json, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JobReader.TryRead(json, out job, out issues);
    }

    /// <summary>A job as one line of JSON; reading it back gives the same job.</summary>
    public static string WriteJob(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return JsonSerializer.Serialize(job, Json.Job);
    }

    /// <summary>An estimate as one line of JSON.</summary>
    public static string WriteEstimate(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return JsonSerializer.Serialize(estimate, Json.Estimate);
    }

    /// <summary>Good, better and best as one line of JSON.</summary>
    public static string WriteOffers(IReadOnlyList<Offer> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        return JsonSerializer.Serialize(offers, Json.IReadOnlyListOffer);
    }

    /// <summary>Hiring against doing it oneself as one line of JSON.</summary>
    public static string WriteHireOrSelf(HireOrSelf comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonSerializer.Serialize(comparison, Json.HireOrSelf);
    }

    /// <summary>A change order as one line of JSON.</summary>
    public static string WriteChangeOrder(ChangeOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return JsonSerializer.Serialize(order, Json.ChangeOrder);
    }

    /// <summary>The answer to a job that cannot be priced, <c>{"issues":[…]}</c>, as one line of JSON.</summary>
    public static string WriteIssues(IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return JsonSerializer.Serialize(new IssueAnswer(issues), Json.IssueAnswer);
    }

    /// <summary>The JSON schema of jobs, indented.</summary>
    public static string JobSchema() =>
        ContractJson.Default.Options.GetJsonSchemaAsNode(typeof(Job), SchemaText.Options)
            .ToJsonString(new(ContractJson.Default.Options) { WriteIndented = true, NewLine = "\n" });
}
