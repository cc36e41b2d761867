namespace Estimator.Fuzz;

/// <summary>What the service answered.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Type">The media type; empty if there is none.</param>
/// <param name="Body">The body.</param>
internal sealed record Answer(int Status, string Type, string Body)
{
    public bool IsOk => Status == 200;

    public bool IsRefusal => Status is >= 400 and < 500;

    /// <summary>The lines that hold anything.</summary>
    public IEnumerable<string> Lines => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
