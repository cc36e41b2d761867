namespace Estimator;

/// <summary>A public holiday: a fixed day, or a weekday counted in its month.</summary>
/// <remarks>A fixed day on a Saturday is kept on the Friday before, on a Sunday on the Monday after. The 4th of July 2026 is kept on the 3rd.</remarks>
internal sealed record HolidayRule
{
    private const int Week = 7;
    private const int AnyCommonYear = 2025;

    /// <summary>January is 1.</summary>
    public required int Month { get; init; }

    /// <summary>The fixed day; null where a weekday is counted.</summary>
    public int? Day { get; init; }

    /// <summary>The weekday that is counted.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Which of the month it is, 1 to 4; −1 for the last.</summary>
    public int? Nth { get; init; }

    /// <summary>The first year it is kept; null if always.</summary>
    public int? Since { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public string? Note { get; init; }

    /// <summary>Whether it names one day, and one that every year has.</summary>
    public bool IsADay => Month is >= 1 and <= 12 && (Day is { } day
        ? Weekday is null && Nth is null && day >= 1 && day <= DateTime.DaysInMonth(AnyCommonYear, Month)
        : Weekday is not null && Nth is -1 or (>= 1 and <= 4));

    /// <summary>The day on which that of a year is kept; null before it was a holiday.</summary>
    public DateOnly? In(int year) => year < Since ? null
        : Day is { } day ? Kept(new(year, Month, day))
        : Nth == -1 ? Last(new(year, Month, DateTime.DaysInMonth(year, Month)))
        : First(new(year, Month, 1)).AddDays(Week * (Nth!.Value - 1));

    private DateOnly First(DateOnly from) => from.AddDays((Weekday!.Value - from.DayOfWeek + Week) % Week);

    private DateOnly Last(DateOnly to) => to.AddDays(-((to.DayOfWeek - Weekday!.Value + Week) % Week));

    private static DateOnly Kept(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
