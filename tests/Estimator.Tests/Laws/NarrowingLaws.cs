namespace Estimator.Tests.Laws;

/// <summary>
/// An answer narrows the range on average: the squared width, averaged over the answers as often as they occur, is
/// never above the squared width without an answer. Before the smallest charge, so on jobs well above it.
/// </summary>
public sealed class NarrowingLaws
{
    private const decimal WellAboveSmallestCharge = 2_000;

    // Half a cent of labor and half of material on each line.
    private const double Rounding = 0.01;
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
        // How much fails tells the condition.
        ExteriorPainting unknown = job.On(house => house with { Condition = null }) with { Failing = null };
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
        // The library warns of them: nearly all of the price is then the putty of windows that the wall could never hold, and putty goes by age.
        if (ExteriorRules.IsContradiction(job))
        {
            return;
        }

        ExteriorPainting unknown = job.On(house => house with { YearBuilt = null });
        Narrows(unknown, "era.unknown", [1900, 1950, 1970, 2000], (house, year) => house with { YearBuilt = year });
    }

    [Law]
    public void Narrowing_Application(ExteriorPainting job) => Narrows(
        job with { Application = null, Performer = job.Performer == Performer.Self ? Performer.Contractor : job.Performer },
        "application.unknown",
        Enum.GetValues<Application>(),
        (unknown, application) => unknown with { Application = application });

    [Law]
    public void Narrowing_Shutters(ExteriorPainting job)
    {
        ExteriorPainting unknown = job with { Surfaces = [ExteriorSurface.Shutters], Shutters = null, PaintableArea = null };
        double usual = Cost.Of(unknown).Lines.FirstOrDefault(line => line.Activity == "paintShutters")?.Quantity ?? 0;
        int[] counts = [.. new[] { 0.5, 1, 1.5 }.Select(times => (int)Math.Round(times * usual))];
        if (counts[0] >= 20 && counts[^1] <= 500)
        {
            Narrows(unknown, "shutters.unknown", counts, (open, count) => open with { Shutters = count });
        }
    }

    [Law]
    public void Narrowing_Condition_Rooms(InteriorPainting job) => Narrows(
        job.On(house => house with { Condition = null }),
        "condition.unknown",
        Enum.GetValues<Condition>(),
        (unknown, condition) => unknown.On(house => house with { Condition = condition }));

    [Law]
    public void Narrowing_Furnishing(InteriorPainting job) => Narrows(
        job with { Furnishing = null },
        "furnishing.unknown",
        Enum.GetValues<Furnishing>(),
        (unknown, furnishing) => unknown with { Furnishing = furnishing });

    [Law]
    public void Narrowing_YearBuilt_Rooms(InteriorPainting job) => Narrows(
        job.On(house => house with { YearBuilt = null }) with { Performer = Performer.Contractor },
        "era.unknown",
        [1900, 1950, 1970, 2000],
        (unknown, year) => unknown.On(house => house with { YearBuilt = year }));

    private static void Narrows<T>(ExteriorPainting job, string mix, T[] answers, Func<House, T, House> answer) =>
        Narrows(job, mix, answers, (unknown, one) => unknown.On(house => answer(house, one)));

    /// <summary>Checks the law for one unknown, whose answers stand in the order of the mix's key.</summary>
    private static void Narrows<TJob, T>(TJob job, string mix, T[] answers, Func<TJob, T, TJob> answer)
        where TJob : Job
    {
        double[] shares = KeyTable.SharesOf(Key.Find(Mixes[mix].Key) ?? PriceBook.UnitedStates2025.Document.Country.Eras.Key, Mixes[mix]);
        Estimate estimate = Cost.Of(job);
        EstimateTotal unknown = estimate.Total;
        EstimateTotal[] known = [.. answers.Select(one => Cost.Of(answer(job, one)).Total)];
        if (known.Append(unknown).All(total => total.Low > WellAboveSmallestCharge))
        {
            double meanSquare = known.Zip(shares, (total, share) => share * Width(total) * Width(total)).Sum();
            Assert.True(
                Math.Sqrt(meanSquare) <= Width(unknown) + (Rounding * estimate.Lines.Count),
                $"{Math.Sqrt(meanSquare):0.00} with an answer, {Width(unknown):0.00} without: {EstimatorJson.WriteJob(job)}");
        }
    }

    private static double Width(EstimateTotal total) => (double)(total.High - total.Low);

    private static string MixOf(ExteriorPainting job)
    {
        Market market = new(PriceBook.UnitedStates2025);
        int state = market.StateOf(market.CodeOf(job.House.Place));
        return "siding." + (state == market.Unknown ? "us" : market.Place(state).Region);
    }
}
