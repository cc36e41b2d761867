using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The crews of a trade that work for all projects of a program.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TradeCrews
{
    /// <summary>The trade as the price book names it: <c>painting</c>, <c>roofing</c>, <c>carpentry</c>.</summary>
    public required string Trade { get; init; }

    /// <summary>How many crews there are, 1 to 10,000.</summary>
    public required int Crews { get; init; }

    /// <summary>People in each, 1 to 100; the price book's <c>schedule.crew</c> if left out.</summary>
    public int? CrewSize { get; init; }

    /// <summary>Hours a day that each of them works at the job, above 0 and up to 24; the price book's <c>schedule.productiveHours</c> if left out.</summary>
    public double? HoursPerDay { get; init; }

    /// <summary>The share of working days on which weather lets them work, above 0 and up to 1. The default is 1.</summary>
    public double? WorkableDays { get; init; }

    internal CrewForce Force(PriceBook book)
    {
        FigureReader figures = new(book);
        return new(Crews, CrewSize ?? (int)figures.Likely("schedule.crew"), HoursPerDay ?? figures.Likely("schedule.productiveHours"), WorkableDays ?? 1);
    }

    /// <summary>The crews as people read them: <c>painting: 8 crews</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Trade}: {Crews} crews");
}
