using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>A job in one line, as far as it is known.</summary>
internal static class JobTitle
{
    public static string Of(Job job) => job is ExteriorPainting exterior
        ? $"Painting the outside of {Described(exterior)}"
        : MemberName.Spaced(job.GetType().Name);

    private static string Described(ExteriorPainting job)
    {
        House house = job.House;
        string[] known =
        [
            .. Known(house.FloorArea, area => Rounded.Quantity(area.SquareFeet, "ft2")),
            .. Known(job.PaintableArea, area => Rounded.Quantity(area.SquareFeet, "ft2") + " to paint"),
            .. Known(house.YearBuilt, year => $"built {year}"),
            .. Known(house.Condition, condition => MemberName.Spaced(condition.ToString()) + " condition"),
            .. (house.Findings ?? []).Select(finding => MemberName.Spaced(finding.ToString())),
            .. house.Zip is { } zip ? [$"ZIP {zip}"] : house.State is { } state ? new[] { state } : [],
        ];
        string building = Building(house);
        return known.Length == 0 ? building : $"{building}: {string.Join(", ", known)}";
    }

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

    private static IEnumerable<string> Known<T>(T? value, Func<T, string> text)
        where T : struct => value is { } known ? [text(known)] : [];
}
