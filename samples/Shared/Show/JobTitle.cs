using System.Globalization;
using Estimator;

namespace QuoteShared.Show;

/// <summary>A job in one line, as far as it is known.</summary>
internal static class JobTitle
{
    public static string Of(ExteriorPainting job, UnitSystem units) => $"Painting the outside of {WithDetails(Building(job.House), Details(job, units))}";

    public static string Of(InteriorPainting job, UnitSystem units) => job.Rooms is { } rooms
        ? $"Painting {WithDetails(Rooms(rooms), Details(job, units))}"
        : $"Painting all rooms of {WithDetails(Building(job.House), Details(job, units))}";

    public static string Of(Remodel job, UnitSystem units) => $"Remodel, {WithDetails(MemberName.Spaced(job.Scope.ToString()), Details(job, units))}";

    private static string WithDetails(string what, IEnumerable<string> details) =>
        string.Join(", ", details) is { Length: > 0 } known ? $"{what}: {known}" : what;

    private static IEnumerable<string> Details(ExteriorPainting job, UnitSystem units)
    {
        House house = job.House;
        return
        [
            .. Known(house.FloorArea, area => Square(area, units)),
            .. Known(job.PaintableArea, area => Square(area, units) + " to paint"),
            .. OfHouse(house),
            .. (house.Findings ?? []).Select(finding => MemberName.Spaced(finding.ToString())),
            .. Place(house, units),
        ];
    }

    private static IEnumerable<string> Details(InteriorPainting job, UnitSystem units)
    {
        House house = job.House;
        return
        [
            .. job.Rooms is null ? Known(house.FloorArea, area => Square(area, units)) : [],
            .. job.Rooms is null ? Known(house.Bedrooms, count => Counted(count, "bedroom")) : [],
            .. job.Surfaces is { Count: > 0 } named ? [string.Join(" and ", named.Select(one => MemberName.Spaced(one.ToString())))] : Array.Empty<string>(),
            .. OfHouse(house),
            .. (job.Findings ?? []).Select(finding => MemberName.Spaced(finding.ToString())),
            .. Place(house, units),
        ];
    }

    private static IEnumerable<string> Details(Remodel job, UnitSystem units) =>
    [
        .. Known(job.Area, area => Square(area, units)),
        .. Known(job.Count, count => count.ToString(CultureInfo.InvariantCulture)),
        .. Known(job.Length, length => units == UnitSystem.Metric ? Rounded.Quantity(length.Meters, "m") : Rounded.Quantity(length.Feet, "ft")),
        .. Known(job.Level, level => MemberName.Spaced(level.ToString())),
        .. (job.Choices ?? new Dictionary<string, string>()).Select(one => $"{MemberName.Spaced(one.Key)} {MemberName.Spaced(one.Value)}"),
        .. OfHouse(job.House),
        .. Place(job.House, units),
    ];

    private static string Rooms(IReadOnlyList<Room> rooms)
    {
        if (rooms.Count > 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{rooms.Count} rooms");
        }

        string kind = MemberName.Spaced(rooms[0].Kind.ToString());
        string room = kind == "other" ? "a room" : $"{("aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an" : "a")} {kind}";
        return rooms[0].Name is { } name ? $"{room} ({name})" : room;
    }

    private static IEnumerable<string> OfHouse(House house) =>
    [
        .. Known(house.YearBuilt, year => $"built {year}"),
        .. Known(house.Condition, condition => MemberName.Spaced(condition.ToString()) + " condition"),
    ];

    private static IEnumerable<string> Place(House house, UnitSystem units) =>
        house.Zip is { } zip ? [$"{(units == UnitSystem.Metric ? "postal code" : "ZIP")} {zip}"] : house.State is { } state ? [state] : [];

    private static string Building(House house)
    {
        string[] words =
        [
            .. Known(house.Stories, stories => stories.ToString(CultureInfo.InvariantCulture) + "-story"),
            .. Known(house.Siding, siding => MemberName.Spaced(siding.ToString())),
            house.HomeType switch
            {
                HomeType.SemiDetached => "semi-detached house",
                HomeType.Townhouse => "townhouse",
                HomeType.MobileHome => "mobile home",
                _ => "house",
            },
        ];
        return "a " + string.Join(' ', words);
    }

    private static string Square(Area area, UnitSystem units) =>
        units == UnitSystem.Metric ? Rounded.Quantity(area.SquareMeters, "m2") : Rounded.Quantity(area.SquareFeet, "ft2");

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static IEnumerable<string> Known<T>(T? value, Func<T, string> text)
        where T : struct => value is { } known ? [text(known)] : [];
}
