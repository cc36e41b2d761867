using Estimator;
using QuoteService.Page.Asking;

namespace QuoteService.Page;

/// <summary>A bid that was entered, and what the library says of it.</summary>
public sealed class BidEntry
{
    /// <summary>Reads a bid and holds it against an estimate.</summary>
    public BidEntry(BidForm form, HomeEstimator estimator, Estimate? estimate)
    {
        Form = form;
        Issues = form.Read(out Bid? bid);
        if (bid is null || estimate is null)
        {
            return;
        }

        try
        {
            Check = estimator.CheckBid(estimate, bid);
            Bid = bid;
        }
        catch (EstimateException refused)
        {
            Issues = refused.Issues;
        }
    }

    /// <summary>What was entered.</summary>
    public BidForm Form { get; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>The bid; null if it is none, or there is no estimate.</summary>
    public Bid? Bid { get; }

    /// <summary>Where it lies; null if it is none.</summary>
    public BidCheck? Check { get; }

    /// <summary>What is wrong with one of its parts.</summary>
    public IReadOnlyList<string> ErrorsOf(string part) => [.. Issues.Where(issue => issue.Path.StartsWith(part, StringComparison.Ordinal)).Select(issue => issue.Message)];
}
