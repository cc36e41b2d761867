using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>The kinds of jobs by their names in the contract, and the one context that reads and writes them.</summary>
internal static class JobContract
{
    /// <summary>The context that writes: texts of the book hold × and °, which are written as they are and are valid JSON everywhere.</summary>
    public static ContractJson Json { get; } = new(new(ContractJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>What is read of each kind.</summary>
    public static IReadOnlyDictionary<string, JsonTypeInfo> Kinds { get; } = new OrderedDictionary<string, JsonTypeInfo>
    {
        [ExteriorPainting.KindName] = Json.ExteriorPainting,
        [InteriorPainting.KindName] = Json.InteriorPainting,
        [Remodel.KindName] = Json.Remodel,
    };

    public static JsonTypeInfo TypeOf(Job job) => Kinds[job.Kind];

    public static JsonTypeInfo TypeOf(Type type) => Json.GetTypeInfo(type)!;
}
