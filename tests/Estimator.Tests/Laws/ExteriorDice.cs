namespace Estimator.Tests.Laws;

/// <summary>Throws a valid exterior job from a seed: every member of the contract, each sometimes absent.</summary>
internal sealed class ExteriorDice(int seed) : Dice(seed)
{
    public ExteriorPainting Job()
    {
        DateOnly? asOf = Date();
        Length? trim = Maybe(() => Feet(0.1, 10_000));
        return new()
        {
            House = House(asOf),
            AsOf = asOf,
            Performer = Maybe(Any<Performer>),
            PaintableArea = Maybe(Area),
            Paint = Paint(),
            Coats = Maybe(() => Whole(1, 5)),
            Surfaces = MaybeSome<ExteriorSurface>(1),
            Windows = Maybe(() => Count(500)),
            Doors = Maybe(() => Count(100)),
            Shutters = Maybe(() => Count(500)),
            GarageDoors = Maybe(() => Count(20)),
            Trim = trim,
            TrimStyle = trim is null ? Maybe(Any<TrimStyle>) : null,
            Colors = Maybe(() => Whole(1, 5)),
            Failing = Maybe(Share),
            FullPrimer = Maybe(Bit),
            Application = Maybe(Any<Application>),
        };
    }
}
