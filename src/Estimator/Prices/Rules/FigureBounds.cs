using System.Globalization;

namespace Estimator;

/// <summary>What each figure is measured in, and the least and the most it may be: one table for all.</summary>
/// <remarks>
/// A share is at most one, what is divided by is above zero, money and hours are bounded, so that no sum leaves the whole cents a
/// double holds. The bounds are far from any figure that was ever published: they catch a slip of the pen, not a dear painter.
/// </remarks>
internal static class FigureBounds
{
    // In the order in which they are looked for: an id, or the beginning of one. An empty unit stands for any of the kinds below.
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

    public static void Check(BookDocument book, List<string> problems)
    {
        foreach ((string id, Figure figure) in book.Figures)
        {
            Bound bound = Array.Find(ById, one => id.StartsWith(one.Id, StringComparison.Ordinal));
            bool isKnown = bound.Unit is "" or null
                ? Array.Exists(ByUnit, one => one.Accepts(figure.Unit, book.Currency))
                : bound.Accepts(figure.Unit, book.Currency);
            if (!isKnown)
            {
                problems.Add($"figures.{id}: it is in '{figure.Unit}'; give it in {Named(bound, book.Currency)}.");
                continue;
            }

            bound = bound.Id is null ? Array.Find(ByUnit, one => one.Accepts(figure.Unit, book.Currency)) : bound;
            double held = Units.InCustomary(figure.Unit);
            if (!(figure.Low * held >= bound.Least && figure.High * held <= bound.Most))
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"figures.{id}: give {bound.Least / held:0.####} to {bound.Most / held:0.####}."));
            }
        }
    }

    private static string Named(Bound bound, string currency) => bound.Unit is "" or null
        ? string.Join(", ", ByUnit.Select(one => one.UnitIn(currency)))
        : bound.UnitIn(currency) + (bound.Unit.EndsWith('/') ? "…" : "");

    /// <param name="Id">The figure, or what its id begins with.</param>
    /// <param name="Unit">Its unit; one that ends in a slash is by anything. The sign ¤ stands for the book's currency.</param>
    /// <param name="Least">The least it may be.</param>
    /// <param name="Most">The most it may be.</param>
    private readonly record struct Bound(string Id, string Unit, double Least, double Most)
    {
        public string UnitIn(string currency) => Unit.Replace("¤", currency, StringComparison.Ordinal);

        /// <summary>Whether a figure may be in a unit; meters stand for feet.</summary>
        public bool Accepts(string unit, string currency) => IsLike(Units.NamedInCustomary(unit), UnitIn(currency));

        private bool IsLike(string unit, string accepted) => Unit.EndsWith('/') || Id.Length == 0
            ? unit.StartsWith(accepted, StringComparison.Ordinal)
            : unit == accepted;
    }
}
