using System.Globalization;

namespace Estimator;

/// <summary>Checks a bid against an estimate.</summary>
internal static class BidReview
{
    /// <exception cref="EstimateException">The bid is no bid.</exception>
    public static BidCheck Of(Estimate estimate, EstimateBasis basis, Bid bid)
    {
        bid.ThrowIfBad();
        BidWork[] work = BidWork.Of(estimate, basis);
        BidMarket market = BidMarket.Of(estimate, basis);
        BidScope scope = new(bid, work, basis);
        EstimateTotal expected = Expected(estimate, basis);
        BidFigures figures = basis.Prices.Figures.Bids;
        decimal leveled = bid.Amount + scope.LeftOut.Sum(item => item.Cost);
        int percentile = market.PercentileOf(leveled);
        bool isLow = percentile < 100 * figures.Low;
        bool isHigh = percentile > 100 * figures.High;
        ScopeItem[] mayLeaveOut = isLow ? [.. MayLeaveOut(work, scope, basis, expected.Likely - leveled)] : [];
        ScopeItem[] mayContain = isHigh ? [.. MayContain(scope, basis, expected.Likely)] : [];
        int first = market.PercentileOf(bid.Amount);
        return new()
        {
            Bid = bid,
            Expected = expected,
            Percentile = first,
            Leveled = leveled,
            LeveledPercentile = percentile,
            Verdict = Verdict(bid, expected, first, leveled, percentile, mayLeaveOut, isLow, isHigh),
            Lines = scope.Lines,
            LeftOut = scope.LeftOut,
            MayLeaveOut = mayLeaveOut,
            MayContain = mayContain,
            Questions = Questions(scope, basis, mayLeaveOut.Concat(mayContain)),
            Deposit = DepositCheck.Of(bid, basis),
        };
    }

    private static EstimateTotal Expected(Estimate estimate, EstimateBasis basis)
    {
        decimal share = basis.Contract / estimate.Total.Likely;
        return new()
        {
            Range = CostRange.From(Math.Round(estimate.Total.Low * share, 2), basis.Contract, Math.Round(estimate.Total.High * share, 2)),
            Currency = estimate.Total.Currency,
            Confidence = estimate.Total.Confidence,
        };
    }

    /// <summary>What explains a gap: what alone comes nearest to it first, until it is explained.</summary>
    private static IEnumerable<ScopeItem> MayLeaveOut(BidWork[] work, BidScope scope, EstimateBasis basis, decimal gap)
    {
        List<ScopeItem> all = [FirmOf(Performer.OwnerOperator, BidPartRules.OwnerOperator, basis, basis.Contract)];
        all.AddRange(scope.IsListed ? [] : work.Where(one => one.OftenLeftOut is not null).GroupBy(one => one.OftenLeftOut!)
            .Select(part => new ScopeItem(part.Key.Id, part.Key.Name, part.Sum(one => one.Cost), part.Key.Ask)));
        decimal explained = 0;
        foreach (ScopeItem item in all.Where(item => item.Cost > 0).OrderBy(item => Math.Abs(item.Cost - gap)))
        {
            if (explained < gap)
            {
                yield return item;
            }

            explained += item.Cost;
        }
    }

    private static IEnumerable<ScopeItem> MayContain(BidScope scope, EstimateBasis basis, decimal likely) =>
    [
        .. scope.Lines.Where(line => line.Activities.Count == 0).Select(line =>
            new ScopeItem("", line.Line.Text, line.Line.Amount ?? 0, $"What is '{line.Line.Text}', and is it needed?")),
        .. ((ScopeItem[])[FirmOf(Performer.FullServiceFirm, BidPartRules.FullServiceFirm, basis, -likely)]).Where(item => item.Cost > 0),
    ];

    /// <summary>What a kind of firm asks less of an amount, or with a negative amount more, than the one the estimate is of.</summary>
    private static ScopeItem FirmOf(Performer firm, string id, EstimateBasis basis, decimal amount)
    {
        FirmFigures firms = basis.Prices.Firms;
        BidPart part = basis.Prices.Document.BidParts.First(one => one.Id == id);
        double less = 1 - (firms.FactorOf(firm) / firms.FactorOf(basis.Job.Performer));
        return new(id, part.Name, Math.Round(amount * (decimal)less, 2), part.Ask);
    }

    private static List<string> Questions(BidScope scope, EstimateBasis basis, IEnumerable<ScopeItem> items)
    {
        IEnumerable<string?> asked = scope.LeftOut.Concat(items).Select(item => item.Ask).Concat(scope.Lines.Select(line => line.Note is { } note ? note + " Which is right?" : null));
        IEnumerable<string?> lines = scope.IsListed ? [] : [basis.Prices.Document.BidParts.First(part => part.Id == BidPartRules.Lines).Ask];
        return [.. lines.Concat(asked).OfType<string>().Distinct()];
    }

    private static string Verdict(Bid bid, EstimateTotal expected, int percentile, decimal leveled, int leveledPercentile, ScopeItem[] mayLeaveOut, bool isLow, bool isHigh)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"About {percentile} of 100 bids for this job are lower than {bid.Amount:N0}.");
        if (leveled > bid.Amount)
        {
            text += string.Create(CultureInfo.InvariantCulture, $" Its lines leave out work of {leveled - bid.Amount:N0}; with it, it is {leveled:N0} and {leveledPercentile} of 100 are lower.");
        }

        decimal gap = expected.Likely - leveled;
        if (mayLeaveOut.Length > 0)
        {
            IEnumerable<string> reasons = mayLeaveOut.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Name} ({item.Cost:N0}{(item.Cost >= gap ? ", enough by itself" : "")})"));
            string rest = mayLeaveOut.Sum(item => item.Cost) < gap ? " All of it together is less than the difference." : "";
            return string.Create(CultureInfo.InvariantCulture, $"{text} It is {gap:N0} below what is likely. What may not be in it: {string.Join("; ", reasons)}.{rest}");
        }

        if (isLow)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{text} It is {gap:N0} below what is likely, and nothing in this estimate explains it.");
        }

        return isHigh ? string.Create(CultureInfo.InvariantCulture, $"{text} It is {-gap:N0} above what is likely.") : text + " It is neither low nor high.";
    }
}
