namespace Estimator.Tests.Laws;

/// <summary>
/// An answer narrows the range on average: the squared width, averaged over the answers as often as they occur, is
/// never above the squared width without an answer. Before the smallest charge, so on jobs well above it.
/// </summary>
public sealed class NarrowingLaws
{
    private const decimal WellAboveSmallestCharge = 2_000;

    // Half a cent of labor and half of material on each of some forty lines.
    private const double Rounding = 0.4;
    private static readonly IReadOnlyDictionary<string, Mix> Mixes = PriceBook.UnitedStates2025.Document.Mixes;

    [Law]
    public void Narrowing_Siding(ExteriorPainting job)
    {
        ExteriorPainting unknown = job.On(house => house with { Siding = null, SidingMix = null });
        Narrows(unknown, MixOf(job), Enum.GetValues<Siding>(), (house, siding) => house with { Siding = siding });
    }

    [Law]
    public void Narrowing_Condition(ExteriorPainting job)
    {
        ExteriorPainting unknown = job.On(house => house with { Condition = null });
        Narrows(unknown, "condition.unknown", Enum.GetValues<Condition>(), (house, condition) => house with { Condition = condition });
    }

    [Law]
    public void Narrowing_Stories(ExteriorPainting job)
    {
        // A mobile home has one story, said or not.
        HomeType? type = job.House.HomeType == HomeType.MobileHome ? HomeType.Detached : job.House.HomeType;
        ExteriorPainting unknown = job.On(house => house with { Stories = null, HomeType = type });
        Narrows(unknown, "stories.unknown", [1, 1.5, 2, 2.5, 3], (house, stories) => house with { Stories = stories });
    }

    [Law]
    public void Narrowing_Stories_WindowsLeftUnpainted(ExteriorPainting job) =>
        Narrowing_Stories(job with { PaintableArea = null, Surfaces = [ExteriorSurface.Siding] });

    [Law]
    public void Narrowing_YearBuilt(ExteriorPainting job)
    {
        ExteriorPainting unknown = job.On(house => house with { YearBuilt = null });
        Narrows(unknown, "era.unknown", [1900, 1950, 1970, 2000], (house, year) => house with { YearBuilt = year });
    }

    /// <summary>Checks the law for one unknown, whose answers stand in the order of the mix's key.</summary>
    private static void Narrows<T>(ExteriorPainting job, string mix, T[] answers, Func<House, T, House> answer)
    {
        double[] shares = KeyTable.SharesOf(Key.Find(Mixes[mix].Key)!, Mixes[mix]);
        EstimateTotal unknown = Cost.Of(job).Total;
        EstimateTotal[] known = [.. answers.Select(one => Cost.Of(job.On(house => answer(house, one))).Total)];
        if (known.Append(unknown).All(total => total.Low > WellAboveSmallestCharge))
        {
            double meanSquare = known.Zip(shares, (total, share) => share * Width(total) * Width(total)).Sum();
            Assert.True(
                Math.Sqrt(meanSquare) <= Width(unknown) + Rounding,
                $"{Math.Sqrt(meanSquare):0.00} with an answer, {Width(unknown):0.00} without: {EstimatorJson.WriteJob(job)}");
        }
    }

    private static double Width(EstimateTotal total) => (double)(total.High - total.Low);

    private static string MixOf(ExteriorPainting job)
    {
        Market market = new(PriceBook.UnitedStates2025);
        int state = market.StateOf(job.House, out bool isKnown);
        return "siding." + (isKnown ? market.Place(state).Region : "us");
    }
}
