using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>One answer that an open question may get: how likely it is, and what the job costs then.</summary>
public sealed class PossibleAnswer
{
    internal PossibleAnswer(Job job) => Job = job;

    /// <summary>What stands at the question's path in the job then, as JSON: <c>"brick"</c>, <c>1965</c>, <c>"1700 ft2"</c>.</summary>
    [JsonConverter(typeof(RawJsonConverter))]
    public string Value => ValueText?.Invoke(Job) ?? "";

    /// <summary>In words: <c>fiber cement</c>, <c>before 1940</c>, <c>about 1,670 ft2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How often it is the answer, 0 to 1, by the shares in the price book; those of a question add up to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Low, likely and high together.</summary>
    [JsonIgnore]
    public CostRange Range { get; init; }

    /// <summary>One job in ten costs less, then.</summary>
    public decimal Low => Range.Low;

    /// <summary>The expected cost, then.</summary>
    public decimal Likely => Range.Likely;

    /// <summary>One job in ten costs more, then.</summary>
    public decimal High => Range.High;

    /// <summary>The job with this answer; its estimate has this range.</summary>
    [JsonIgnore]
    public Job Job { get; }

    /// <summary>What writes the value.</summary>
    [JsonIgnore]
    internal Func<Job, string>? ValueText { get; set; }

    /// <summary>The answer as people read it: <c>wood, 38 %: 4,449 – 11,474 (likely 7,550)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}, {Probability:0 %}: {Range}");
}
