using System.Globalization;
using System.Text.Json.Serialization;

namespace Estimator;

/// <summary>The crews of a trade that work for all projects of a program.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TradeCrews
{
    private const int Pair = 2;
    private const double WorkingDay = 8;

    /// <summary>The trade as the price book names it: <c>painting</c>, <c>roofing</c>, <c>carpentry</c>.</summary>
    public required string Trade { get; init; }

    /// <summary>How many crews there are, 1 to 10,000.</summary>
    public required int Crews { get; init; }

    /// <summary>People in each, 1 to 100. The default is 2.</summary>
    public int? CrewSize { get; init; }

    /// <summary>Hours a day that each of them works at the job, above 0 and up to 24. The default is 8.</summary>
    public double? HoursPerDay { get; init; }

    /// <summary>The share of working days on which weather lets them work, above 0 and up to 1. The default is 1.</summary>
    public double? WorkableDays { get; init; }

    internal CrewForce Force => new(Crews, CrewSize ?? Pair, HoursPerDay ?? WorkingDay, WorkableDays ?? 1);

    /// <summary>The crews as people read them: <c>painting: 8 crews of 2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Trade}: {Crews} crews of {Force.CrewSize}");
}
