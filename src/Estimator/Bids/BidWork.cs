namespace Estimator;

/// <summary>A line of an estimate as a bid may name it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Words">The words of its name.</param>
/// <param name="Part">The part of a job it is; null where bids have no word for it.</param>
/// <param name="Coat">The part that says it is a coat beside the first; null where it is none.</param>
/// <param name="Whole">Parts that name its phase or its trade as a whole.</param>
/// <param name="Cost">What it comes to with its share of the contractor's markups.</param>
internal sealed record BidWork(EstimateLine Line, string Words, BidPart? Part, BidPart? Coat, BidPart[] Whole, decimal Cost)
{
    /// <summary>Whether a bid in lines would have a word for it; setting up, sundries and overhead are in every price.</summary>
    public bool IsNamed => Line.Phase is null ? Part is { IsOftenLeftOut: true } : Part is not null || Array.Exists(Whole, whole => !whole.IsAlone);

    /// <summary>The part that low bids leave out with it; null if none.</summary>
    public BidPart? OftenLeftOut => Coat ?? (Part is { IsOftenLeftOut: true } ? Part : Part is null or { IsSurface: false } ? Array.Find(Whole, whole => whole.IsOftenLeftOut) : null);

    /// <summary>Whether a line that names these parts names it.</summary>
    public bool IsNamedBy(BidPart[] named, string text)
    {
        if (WordText.Has(text, Words.Trim()) || Array.Exists(named, part => part.Id == BidPartRules.Lump))
        {
            return true;
        }

        bool hasCoat = Coat is null || named.Contains(Coat);
        bool hasSurface = Array.Exists(named, part => part.IsSurface);
        bool isWhole = Array.Exists(Whole, whole => named.Contains(whole) && !(whole.IsAlone && hasSurface));
        bool isTradeAlone = Array.TrueForAll(named, part => part.Trades.Count > 0);
        return (hasCoat && Part is not null && named.Contains(Part))
            || (isWhole && (isTradeAlone || (hasCoat && Part is not { IsApart: true })));
    }

    /// <summary>The lines of an estimate that are the contractor's.</summary>
    public static BidWork[] Of(Estimate estimate, EstimateBasis basis)
    {
        BookDocument book = basis.Prices.Document;
        EstimateLine[] lines = [.. estimate.Lines.Where(line => line.SoftCost is null)];
        BidWork[] all = Array.ConvertAll(lines, line => Of(line, book));
        decimal direct = lines.Where(line => line.Phase is not null).Sum(line => line.Likely);
        decimal apart = all.Where(work => work.Line.Phase is null && (work.IsNamed || work.Line.Fee == 0)).Sum(work => work.Cost);
        decimal markup = direct == 0 ? 1 : (basis.Contract - apart) / direct;
        return Array.ConvertAll(all, work => work.Line.Phase is null ? work : work with { Cost = Math.Round(work.Cost * markup, 2) });
    }

    private static BidWork Of(EstimateLine line, BookDocument book)
    {
        string words = WordText.Of(line.Name);
        BidPart[] named = PartsIn(words, book);
        Activity? activity = book.Activities.GetValueOrDefault(line.Activity.Split(':')[0]);
        return new(
            line,
            words,
            Array.Find(named, part => part is { IsCoat: false, IsAlone: false }),
            Array.Find(named, part => part.IsCoat),
            activity is null ? [] : [.. book.BidParts.Where(part => part.Phases.Contains(activity.Phase) || part.Trades.Contains(activity.Trade))],
            line.Likely);
    }

    /// <summary>The parts that a text names, in the order of the book.</summary>
    public static BidPart[] PartsIn(string words, BookDocument book) =>
        [.. book.BidParts.Where(part => part.Words.Any(word => WordText.Has(words, word)))];
}
