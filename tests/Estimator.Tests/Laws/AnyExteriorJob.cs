using FsCheck;
using FsCheck.Fluent;

namespace Estimator.Tests.Laws;

/// <summary>What the laws are checked on: any job that can be priced, and two places on a scale.</summary>
public static class AnyExteriorJob
{
    /// <summary>Any exterior job; a counter-example is made smaller by leaving members out.</summary>
    public static Arbitrary<ExteriorPainting> Jobs() =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new JobDice(seed).Job()), Smaller);

    /// <summary>Any two places on a scale.</summary>
    public static Arbitrary<Rise> Rises() =>
        Arb.From(Gen.Choose(0, Rise.Steps).Two().Select(ends => Rise.Between(ends.Item1, ends.Item2)));

    private static IEnumerable<ExteriorPainting> Smaller(ExteriorPainting job)
    {
        House house = job.House;
        ExteriorPainting[] all =
        [
            job with { PaintableArea = null },
            job with { Paint = null },
            job with { Coats = null },
            job with { Surfaces = null },
            job with { Windows = null },
            job with { Doors = null },
            job with { Shutters = null },
            job with { GarageDoors = null },
            job with { Trim = null },
            job with { AsOf = null },
            job with { House = house with { FloorArea = null } },
            job with { House = house with { Stories = null } },
            job with { House = house with { Siding = null } },
            job with { House = house with { SidingMix = null } },
            job with { House = house with { Condition = null } },
            job with { House = house with { Findings = null } },
            job with { House = house with { YearBuilt = null } },
            job with { House = house with { HomeType = null } },
            job with { House = house with { Roof = null } },
            job with { House = house with { StoryHeight = null } },
            job with { House = house with { AspectRatio = null } },
            job with { House = house with { State = null } },
            job with { House = house with { Zip = null } },
            job with { House = house with { Bedrooms = null } },
        ];
        return all.Where(smaller => smaller != job && HomeEstimator.Default.TryEstimate(smaller, out _, out _));
    }
}
