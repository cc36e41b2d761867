using System.Globalization;

namespace Estimator;

/// <summary>What kinds of firms charge beside each other for one job, and how often each is hired. Immutable.</summary>
/// <remarks>
/// The figures of a book are those of a licensed local firm. Where nobody says who does the work, a job is priced at the mean of the
/// firms that owners hire: shares 0.4, 0.42 and 0.18 of firms at 0.75, 1 and 1.3 are 0.954, with a spread of 0.207 of it.
/// </remarks>
internal sealed class FirmFigures
{
    /// <summary>The kinds of firms there are.</summary>
    public static readonly Performer[] Firms = [Performer.OwnerOperator, Performer.LocalFirm, Performer.FullServiceFirm];

    private const double LeastShares = 0.01;

    private readonly double[] _factors;
    private readonly double[] _shares;

    /// <param name="figures">The price book.</param>
    /// <param name="kinds">Names of the kind of job, the most special first.</param>
    public FirmFigures(FigureReader figures, params string[] kinds)
    {
        double Of(string what, Performer firm) => figures.Figure(
            [.. kinds.Select(kind => $"performer.{kind}.{what}{NameOf(firm)}"), $"performer.{what}{NameOf(firm)}"]).Likely;
        _shares = Array.ConvertAll(Firms, firm => Of("share.", firm));
        _factors = Array.ConvertAll(Firms, firm => Of("", firm));
        double all = _shares.Sum();
        if (!(all >= LeastShares))
        {
            figures.Note("figures.performer.share", string.Create(
                CultureInfo.InvariantCulture, $"the shares of the firms add up to {all:0.####}; give {LeastShares} at least."));
        }

        Mean = _shares.Zip(_factors, (share, factor) => share * factor).Sum() / all;
        double variance = _shares.Zip(_factors, (share, factor) => share * (factor - Mean) * (factor - Mean)).Sum() / all;
        double spread = Normal.NinthDecile * Math.Sqrt(variance) / Mean;
        Spread = new(Math.Min(spread, 1 - (_factors.Min() / Mean)), spread);
    }

    /// <summary>The kinds of firms, and how often each is hired.</summary>
    public IEnumerable<(Performer Firm, double Share)> Shares => Firms.Zip(_shares);

    /// <summary>What is charged where nobody says which firm it is.</summary>
    public double Mean { get; }

    /// <summary>How far the firms lie from it, as shares of it.</summary>
    public Width Spread { get; }

    /// <summary>What a performer charges, as a multiple of the book's figures; one for the homeowner.</summary>
    public double FactorOf(Performer? performer) => performer switch
    {
        Performer.Self => 1,
        null or Performer.Contractor => Mean,
        _ => _factors[Array.IndexOf(Firms, performer.Value)],
    };

    /// <summary>Whether a firm is hired and nobody says which.</summary>
    public static bool IsOpen(Performer? performer) => performer is null or Performer.Contractor;

    /// <summary>The spread of bids for one job without what the kind of firm explains.</summary>
    /// <param name="market">The spread over all kinds of firms.</param>
    /// <param name="member">Its place in the book.</param>
    /// <param name="figures">The price book.</param>
    public Width Rest(Width market, string member, FigureReader figures)
    {
        double down = (market.Down * market.Down) - (Spread.Down * Spread.Down);
        double up = (market.Up * market.Up) - (Spread.Up * Spread.Up);
        if (!(down >= 0 && up >= 0))
        {
            figures.Note(member, "it is narrower than the firms of 'performer' differ.");
        }

        return new(Math.Sqrt(Math.Max(0, down)), Math.Sqrt(Math.Max(0, up)));
    }

    private static string NameOf(Performer firm) => EnumNameConverter<Performer>.Names[(int)firm];
}
