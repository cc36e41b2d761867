using FsCheck;
using FsCheck.Fluent;

namespace Estimator.Tests.Laws;

/// <summary>What the laws of remodels are checked on, besides <see cref="AnyJob"/>.</summary>
public static class AnyRemodel
{
    /// <summary>Any remodel that can be priced; a counter-example is made smaller by leaving members out.</summary>
    public static Arbitrary<Remodel> Remodels() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RemodelDice(seed).Job()), Smaller.Of);
}
