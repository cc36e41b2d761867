using System.Runtime.CompilerServices;
using FsCheck.Xunit;

namespace Estimator.Tests.Laws;

/// <summary>A law of remodels: checked on as many random jobs as any other law.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RemodelLawAttribute : PropertyAttribute
{
    /// <param name="file">The file of the law.</param>
    /// <param name="law">Its name.</param>
    public RemodelLawAttribute([CallerFilePath] string file = "", [CallerMemberName] string law = "")
    {
        Replay = LawSeed.Of(file, law);
        MaxTest = LawAttribute.Cases;
        Arbitrary = [typeof(AnyJob), typeof(AnyRemodel)];
    }
}
