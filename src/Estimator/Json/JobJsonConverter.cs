using System.Text.Json;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>Any serializer reads and writes a job by the contract, whatever its options.</summary>
[JsonConverter(typeof(JobJsonConverter))]
public abstract partial record Job;

/// <summary>Reads and writes jobs by the JSON contract, whatever the options of the serializer that uses it.</summary>
/// <remarks>
/// <see cref="Job"/> names it as its converter, so <see cref="JsonSerializer"/>, ASP.NET Core's endpoints and ahead-of-time builds
/// refuse what <see cref="EstimatorJson"/> refuses: with a <see cref="JsonException"/> that holds each path and what is accepted.
/// </remarks>
public sealed class JobJsonConverter : JsonConverter<Job>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">
    /// The value is no job; the message lists all that is wrong with it, and the inner <see cref="EstimateException"/> holds the issues.
    /// </exception>
    public override Job Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JobReader.TryRead(ref reader, out Job? job, out IReadOnlyList<Issue> issues)
            ? job
            : throw new JsonException(string.Join('\n', issues), "$" + (issues[0].Path is { Length: > 0 } path ? "." + path : ""), null, null, new EstimateException("The job cannot be read", issues));

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There is no writer or no job.</exception>
    public override void Write(Utf8JsonWriter writer, Job value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, value, JobContract.TypeOf(value));
    }
}
