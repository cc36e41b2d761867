using FsCheck.Xunit;

namespace Estimator.Tests.Laws;

/// <summary>A law of remodels: checked on as many random jobs as any other law.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RemodelLawAttribute : PropertyAttribute
{
    public RemodelLawAttribute()
    {
        MaxTest = LawAttribute.Cases;
        Arbitrary = [typeof(AnyJob), typeof(AnyRemodel)];
    }
}
