using FsCheck;
using FsCheck.Fluent;

namespace Estimator.Tests.Laws;

/// <summary>What the laws are checked on: any job that can be priced, any room, and two places on a scale.</summary>
public static class AnyJob
{
    /// <summary>Any exterior job; a counter-example is made smaller by leaving members out.</summary>
    public static Arbitrary<ExteriorPainting> Exteriors() =>
        Arb.From(Seeds.Select(seed => new ExteriorDice(seed).Job()), Smaller.Of);

    /// <summary>Any interior job, with or without a list of rooms.</summary>
    public static Arbitrary<InteriorPainting> Interiors() =>
        Arb.From(Seeds.Select(seed => new InteriorDice(seed).Job()), Smaller.Of);

    /// <summary>Any room.</summary>
    public static Arbitrary<Room> Rooms() => Arb.From(Seeds.Select(seed => new InteriorDice(seed).Room()));

    /// <summary>Any two places on a scale.</summary>
    public static Arbitrary<Rise> Rises() =>
        Arb.From(Gen.Choose(0, Rise.Steps).Two().Select(ends => Rise.Between(ends.Item1, ends.Item2)));

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue);
}
