namespace Estimator.Fuzz;

/// <summary>A bid or several, as JSON: checked, leveled, signed.</summary>
internal sealed class BidReader() : Reader("bid", 60)
{
    private static readonly HomeEstimator Home = HomeEstimator.Default;
    private static readonly Estimate Asked = Home.Estimate(new ExteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2000), YearBuilt = 1950, State = "CA" } });

    public override IReadOnlyList<Seed> Seeds { get; } =
    [
        Seed.OfJson("""{"contractor":"North","amount":6200,"lines":[{"text":"Prep and prime","amount":1400},{"text":"Two coats of siding","amount":3000,"quantity":2100,"unit":"ft2"}],"deposit":600}"""),
        Seed.OfJson("""{"contractor":"East","amount":4800.5,"lines":[{"text":"Power wash","quantity":1},{"text":"Scrape loose paint","amount":0},{"text":"windows","quantity":12,"unit":"each"}],"deposit":0}"""),
        Seed.OfJson("""[{"contractor":"North","amount":6200,"deposit":600},{"contractor":"South","amount":8100,"lines":[{"text":"all labor and paint","amount":8100}]},{"amount":3900,"contractor":null}]"""),
    ];

    public override Outcome Read(byte[] input)
    {
        bool isList = input.AsSpan().TrimStart(" \n\r\t"u8).StartsWith("["u8);
        IReadOnlyList<Issue> issues;
        IReadOnlyList<Bid>? bids;
        if (isList)
        {
            EstimatorJson.TryReadBids(input, out bids, out issues);
        }
        else
        {
            bids = EstimatorJson.TryReadBid(input, out Bid? bid, out issues) ? [bid] : null;
        }

        if (bids is null)
        {
            return Outcome.Refused(issues);
        }

        try
        {
            return bids.Count == 0 ? Outcome.Refused("no bid") : new(true, Judged(bids));
        }
        catch (EstimateException refusal)
        {
            return Outcome.Refused(refusal.Issues);
        }
    }

    private static string Judged(IReadOnlyList<Bid> bids)
    {
        BidCheck check = Home.CheckBid(Asked, bids[0]);
        LeveledBids leveled = Home.Level(Asked, bids);
        UpdatedEstimate signed = Home.Sign(Asked, bids[0]);
        return EstimatorJson.WriteBidCheck(check) + EstimatorJson.WriteLeveledBids(leveled) + EstimatorJson.WriteUpdatedEstimate(signed);
    }
}
