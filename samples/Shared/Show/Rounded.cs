using System.Globalization;

namespace QuoteShared.Show;

/// <summary>Numbers as people read them: never more digits than are meant.</summary>
internal static class Rounded
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>To the nearest 10 under 1,000, the nearest 50 under 10,000, the nearest 100 above.</summary>
    public static string Money(decimal amount, string currency)
    {
        string sign = currency == "USD" ? "$" : currency + " ";
        decimal step = amount < 1_000 ? 10 : amount < 10_000 ? 50 : 100;
        decimal shown = Math.Round(amount / step, MidpointRounding.AwayFromZero) * step;
        return shown == 0 && amount > 0 ? $"< {sign}{step}" : string.Create(Plain, $"{sign}{shown:N0}");
    }

    /// <summary>To the half hour under ten, to the hour above; blank for none.</summary>
    public static string Hours(double hours) => hours switch
    {
        0 => "",
        < 0.5 => "< 0.5",
        < 10 => string.Create(Plain, $"{Math.Round(hours * 2, MidpointRounding.AwayFromZero) / 2:0.#}"),
        _ => string.Create(Plain, $"{hours:N0}"),
    };

    /// <summary>To the tenth under ten, to ten above a hundred, with its unit; blank for none and for one whole job.</summary>
    public static string Quantity(double quantity, string unit)
    {
        double step = quantity < 10 ? 0.1 : quantity < 100 ? 1 : 10;
        double shown = Math.Round(quantity / step, MidpointRounding.AwayFromZero) * step;
        string number = string.Create(Plain, $"{shown:#,0.#}");
        return unit switch
        {
            _ when quantity == 0 => "",
            "job" => quantity == 1 ? "" : "chance " + Percent(quantity),
            "count" => number,
            _ when unit.StartsWith("of ", StringComparison.Ordinal) => Rate(quantity),
            "ft2" => number + " ft²",
            "m2" => number + " m²",
            "room" or "roll" or "set" or "kit" or "tube" when number != "1" => $"{number} {unit}s",
            _ => $"{number} {unit}",
        };
    }

    /// <summary>A share to the tenth of a percent.</summary>
    public static string Rate(double share) => string.Create(Plain, $"{share * 100:0.#} %");

    /// <summary>A share in whole percent.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.01 ? "< 1 %" : string.Create(Plain, $"{share * 100:0} %");
}
