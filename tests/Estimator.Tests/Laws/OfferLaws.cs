namespace Estimator.Tests.Laws;

/// <summary>Good, better and best: each costs no less than the one before it, and none lasts less long.</summary>
public sealed class OfferLaws
{
    [Law]
    public void Offers_RiseInPriceAndLife(ExteriorPainting job) => RiseInPriceAndLife(job);

    [Law]
    public void Offers_RiseInPriceAndLife_Rooms(InteriorPainting job) => RiseInPriceAndLife(job);

    private static void RiseInPriceAndLife(Job job)
    {
        IReadOnlyList<Offer> offers = HomeEstimator.Default.Offers(job);
        Assert.Equal(Enum.GetValues<PaintGrade>(), offers.Select(offer => offer.Grade));
        for (int i = 1; i < offers.Count; i++)
        {
            Cost.NeverFalls(offers[i - 1].Job, offers[i].Job);
            Assert.Equal(offers[i].Estimate.Total.Range, Cost.Of(offers[i].Job).Total.Range);
            Assert.All(Lives(offers[i - 1]).Zip(Lives(offers[i])), pair => Assert.True(pair.First <= pair.Second, $"{pair.First} to {pair.Second} years"));
        }
    }

    private static IEnumerable<double> Lives(Offer offer) => offer.Estimate.Repaint?.Surfaces.Select(one => one.Years.Likely) ?? [];
}
