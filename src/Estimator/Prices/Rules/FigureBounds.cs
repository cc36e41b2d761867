using System.Globalization;

namespace Estimator;

/// <summary>What each figure is measured in, and the least and the most it may be: one table for all.</summary>
/// <remarks>
/// A share is at most one, what is divided by is above zero, money and hours are bounded, so that no sum leaves the whole cents a
/// double holds. The bounds are far from any figure that was ever published: they catch a slip of the pen, not a dear painter.
/// </remarks>
internal static class FigureBounds
{
    private const double LeastLikely = 1e-9;
    private const int MostTimes = 1000;
    private const string Divisor = "coverage.";

    // In the order in which they are looked for: an id, the beginning of one, or that and what else is in it. An empty unit stands for any of the
    // kinds below.
    private static readonly Bound[] ById =
    [
        new("range.confidence", "share", 0.01, 0.99),
        new("range.", "ratio", 0, 1),
        new("driver.indexAge", "ratio/year", 0, 10),
        new("driver.", "ratio", 0, 10),
        new("rate.", "¤/h", 0.01, 10_000),
        new("minimum.", "¤", 0, 1_000_000),
        new("allowance.", "¤", 0, 10_000_000),
        new("permit.base", "¤", 0, 1_000_000),
        new("house.aspectRatio", "ratio", 1, 10),
        new("house.mobileHomeAspectRatio", "ratio", 1, 10),
        new("house.roomAspect", "ratio", 1, 10),
        new("house.storyHeight", "ft", 4, 40),
        new("house.roomHeight", "ft", 4, 40),
        new("house.finishedShare", "share", 0.01, 1),
        new("house.floorArea.", "ft2", 1, 1_000_000),
        new("house.roofPitch", "ratio", 0, 10),
        new("house.bandPerStory", "ratio", 0, 10),
        new("house.roomShape", "ratio", 4, 100),
        new("house.windowsPer", "count/ft2", 0, 1),
        new("house.bedroomsPerFloorArea", "count/ft2", 0, 1),
        new("house.windowedRoot", "ft", 1, 1000),
        new("house.trimWidth", "ft", 0, 10),
        new("house.casingPer", "ft/count", 0, 1000),
        new("house.garageWall.", "ft2", 0, 100_000),
        new("house.dormerWall", "ft2", 0, 10_000),
        new("house.dormerTrim", "ft", 0, 1000),
        new("house.porchTrim", "ratio", 0, 100),
        new("house.corners.", "share", 0, 1),
        new("house.*Share", "share", 0, 1),
        new("house.", "count", 0, 1000),
        new("performer.*share.", "share", 0, 1),
        new("performer.", "ratio", 0.01, 100),
        new("scaffold.", "ratio", 0, 100),
        new("place.nonmetropolitan", "ratio", 0.01, 100),
        new("place.metroResidents", "ratio", 0.01, 100),
        new("place.", "share", 0, 1),
        new("waste", "share", 0, 1),
        new("trim.", "ratio", 0, 100),
        new("deduction.share", "share", 0, 1),
        new("deduction.doorWidth", "ft", 0, 100),
        new("deduction.", "ft2", 0, 1000),
        new("lead.exemptArea", "ft2", 0, 1000),
        new("lead.", "share", 0, 1),
        new("casing.", "ft", 0, 1000),
        new("room.builtIns", "ft", 0, 1000),
        new("room.", "count", 0, 1000),
        new("scope.", "share", 0, 1),
        new("joinery.trim", "ft2/ft", 0, 100),
        new("joinery.crown", "ft2/ft", 0, 100),
        new("joinery.casing", "ft2/ft", 0, 100),
        new("joinery.builtIn", "ft2/ft", 0, 100),
        new("joinery.railing", "ft2/ft", 0, 100),
        new("joinery.", "ft2", 0, 1000),
        new("asWall.", "ft2", 0, 10_000),
        new("cabinet.", "ratio", 0, 100),
        new("markup.", "share", 0, 1),
        new("permit.", "share", 0, 1),
        new("bids.firmSpreadWeight", "count", 0.1, 1000),
        new("bids.", "share", 0, 1),
        new("contract.", "ratio", 0, 100),
        new("calibration.spreadWeight", "count", 0.1, 1000),
        new("calibration.", "ratio", 0.001, 100),
        new("contingency.painting", "share", 0, 1),
        new("contingency.new", "share", 0, 1),
        new("contingency.recent", "share", 0, 1),
        new("contingency.old", "share", 0, 1),
        new("contingency.", "ratio", 0, 100),
        new("salesTax.", "share", 0, 1),
        new("soft.facilities", "share/year", 0, 1),
        new("soft.", "share", 0, 1),
        new("payment.smallJob", "¤", 0, 1_000_000),
        new("payment.", "share", 0, 1),
        new("escalation.", "share/year", 0, 1),
        new("schedule.crew", "count", 1, 100),
        new("schedule.largeCrew", "count", 1, 100),
        new("schedule.smallJob", "h/job", 1, 10_000),
        new("schedule.largeJob", "h/job", 1, 10_000),
        new("schedule.longDay", "h/day", 0, 7),
        new("schedule.handOver", "days", 0, 100),
        new("schedule.productiveHours", "h/day", 1, 24),
        new("schedule.roomsAtOnce", "", 0, 100),
        new("diy.hoursPerDay", "h/day", 1, 24),
        new("diy.pace", "ratio", 0.1, 100),
        new("life.oneCoat", "ratio", 0.01, 10),
        new("life.furtherCoat", "ratio", 0.01, 10),
        new("life.fullPrimer", "ratio", 0.01, 10),
        new("life.", "years", 0.5, 500),
        new("capital.worse", "years", 0.5, 500),
        new("tolerance.late", "days", 0, 1000),
        new("tolerance.", "share", 0, 1),
        new("hours.", "h/", 0, 10_000),
        new("price.", "¤/", 0, 10_000_000),
        new("coverage.", "", 0.0001, 1_000_000),
    ];

    // By what a unit begins with, for all other figures.
    private static readonly Bound[] ByUnit =
    [
        new("", "share", 0, 1), new("", "ratio", 0, 100), new("", "count", 0, 1000), new("", "ft2", 0, 1_000_000), new("", "ft", 0, 1000),
        new("", "years", 0, 500), new("", "h/", 0, 10_000), new("", "¤", 0, 10_000_000),
    ];

    /// <summary>The least and the most of a figure, in its unit; null if it cannot be in that unit.</summary>
    public static (double Least, double Most)? Of(string id, string unit, string currency)
    {
        Bound named = NamedBy(id);
        Bound measured = named.Unit is "" or null ? Array.Find(ByUnit, one => one.Accepts(unit, currency)) : named;
        if (measured.Unit is null || !measured.Accepts(unit, currency))
        {
            return null;
        }

        // Of an id that is known by itself the bounds, too, though its unit may be any.
        Bound bound = named.Id is null ? measured : named;
        double held = Units.InCustomary(unit);
        return (bound.Least / held, bound.Most / held);
    }

    public static void Check(BookDocument book, List<string> problems)
    {
        foreach ((string id, Figure figure) in book.Figures)
        {
            if (Of(id, figure.Unit, book.Currency) is not (double least, double most))
            {
                problems.Add($"figures.{id}: it is in '{figure.Unit}'; give it in {Named(NamedBy(id), book.Currency)}.");
            }
            else if (!(figure.Low >= least && figure.High <= most))
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"figures.{id}: give {least:0.####} to {most:0.####}."));
            }
            else
            {
                CheckWidth(id, figure, problems);
            }
        }
    }

    /// <summary>A range is reckoned with by its ends as multiples of the likely: these stay numbers.</summary>
    private static void CheckWidth(string id, Figure figure, List<string> problems)
    {
        if (figure.Likely is > 0 and < LeastLikely)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"figures.{id}: a likely below {LeastLikely} is not accepted; give 0 or more than that."));
        }

        if (figure.Likely > 0 && figure.High > MostTimes * figure.Likely)
        {
            problems.Add($"figures.{id}: the high is more than {MostTimes} times the likely.");
        }

        if (id.StartsWith(Divisor, StringComparison.Ordinal) && figure.Likely > MostTimes * figure.Low)
        {
            problems.Add($"figures.{id}: the low is less than a thousandth of the likely.");
        }
    }

    private static Bound NamedBy(string id) => Array.Find(ById, one => one.IsOf(id));

    private static string Named(Bound bound, string currency) => bound.Unit is "" or null
        ? string.Join(", ", ByUnit.Select(one => one.UnitIn(currency)))
        : bound.UnitIn(currency) + (bound.Unit.EndsWith('/') ? "…" : "");

    /// <param name="Id">The figure, or what its id begins with; after an asterisk what else is in it.</param>
    /// <param name="Unit">Its unit; one that ends in a slash is by anything. The sign ¤ stands for the book's currency.</param>
    /// <param name="Least">The least it may be.</param>
    /// <param name="Most">The most it may be.</param>
    private readonly record struct Bound(string Id, string Unit, double Least, double Most)
    {
        public bool IsOf(string id)
        {
            string[] parts = Id.Split('*');
            return id.StartsWith(parts[0], StringComparison.Ordinal) && (parts.Length == 1 || id[parts[0].Length..].Contains(parts[1], StringComparison.Ordinal));
        }

        public string UnitIn(string currency) => Unit.Replace("¤", currency, StringComparison.Ordinal);

        /// <summary>Whether a figure may be in a unit; meters stand for feet.</summary>
        public bool Accepts(string unit, string currency) => IsLike(Units.NamedInCustomary(unit), UnitIn(currency));

        private bool IsLike(string unit, string accepted) => Unit.EndsWith('/') || Id.Length == 0
            ? unit.StartsWith(accepted, StringComparison.Ordinal)
            : unit == accepted;
    }
}
