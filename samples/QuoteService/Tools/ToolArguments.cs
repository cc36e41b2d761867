using System.Runtime.InteropServices;
using System.Text.Json;
using Estimator;
using Estimator.AspNetCore;

namespace QuoteService.Tools;

/// <summary>What a tool is called with, read by the contract.</summary>
internal sealed class ToolArguments(IDictionary<string, JsonElement> given)
{
    /// <exception cref="EstimateException">It is not there or is no job.</exception>
    public Job Job(string name) => Read<Job>(name, EstimatorJson.TryReadJob);

    /// <exception cref="EstimateException">It is not there or is no bid.</exception>
    public Bid Bid(string name) => Read<Bid>(name, EstimatorJson.TryReadBid);

    /// <exception cref="EstimateException">It is not there.</exception>
    public string Text(string name) => given.TryGetValue(name, out JsonElement text) && text.ValueKind == JsonValueKind.String
        ? text.GetString()!
        : throw Refused(IssueCode.Missing, name, "Give a text.");

    public static EstimateException Refused(string code, string path, string message) => new([new(code, path, Severity.Error, message)]);

    private T Read<T>(string name, ContractReader<T> read)
        where T : class
    {
        if (!given.TryGetValue(name, out JsonElement value))
        {
            throw Refused(IssueCode.Missing, name, "This cannot be left out: give it.");
        }

        return read(JsonMarshal.GetRawUtf8Value(value), out T? asked, out IReadOnlyList<Issue> issues) ? asked : throw new EstimateException(issues);
    }
}
