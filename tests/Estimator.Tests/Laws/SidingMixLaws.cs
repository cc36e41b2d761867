namespace Estimator.Tests.Laws;

public sealed class SidingMixLaws
{
    // Half a cent of labor and half of material on each of some forty lines.
    private const decimal Rounding = 0.4m;

    [Law]
    public void SidingMix_OfOneSidingIsThatSiding(ExteriorPainting job, Siding siding) => Cost.IsSame(
        job.On(house => house with { Siding = siding, SidingMix = null }),
        job.On(house => house with { Siding = null, SidingMix = Only(siding) }));

    [Law]
    public void SidingMix_LiesBetweenItsSidings(ExteriorPainting job, Siding one, Siding other, Rise rise)
    {
        decimal[] alone = [Likely(job, Only(one)), Likely(job, Only(other))];
        decimal mixed = Likely(job, Mixed(one, other, rise.Less));
        Assert.InRange(mixed, alone.Min() - Rounding, alone.Max() + Rounding);
    }

    private static decimal Likely(ExteriorPainting job, SidingMix mix) =>
        Cost.Of(job.On(house => house with { Siding = null, SidingMix = mix })).Total.Likely;

    private static SidingMix Only(Siding siding) => Mixed(siding, siding, 1);

    private static SidingMix Mixed(Siding one, Siding other, double share)
    {
        double Of(Siding siding) => (siding == one ? share : 0) + (siding == other ? 1 - share : 0);
        return new()
        {
            Wood = Of(Siding.Wood),
            CedarShingle = Of(Siding.CedarShingle),
            Vinyl = Of(Siding.Vinyl),
            Aluminum = Of(Siding.Aluminum),
            Stucco = Of(Siding.Stucco),
            Brick = Of(Siding.Brick),
            Stone = Of(Siding.Stone),
            Concrete = Of(Siding.Concrete),
            FiberCement = Of(Siding.FiberCement),
            EngineeredWood = Of(Siding.EngineeredWood),
        };
    }
}
