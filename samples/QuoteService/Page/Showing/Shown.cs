using System.Globalization;
using Estimator;
using QuoteShared.Show;

namespace QuoteService.Page.Showing;

/// <summary>Money, quantities and the library's texts in the units that were chosen.</summary>
/// <param name="Currency">ISO 4217 code of the money.</param>
/// <param name="IsMetric">Whether in meters and liters.</param>
public sealed record Shown(string Currency, bool IsMetric)
{
    /// <summary>The sign before an amount.</summary>
    public string Sign => Currency == "USD" ? "$" : Currency + " ";

    /// <summary>An amount with no more digits than are meant: <c>$38,900</c>.</summary>
    public string Money(decimal amount) => amount < 0 ? "−" + Rounded.Money(-amount, Currency) : Rounded.Money(amount, Currency);

    /// <summary>Low to high: <c>$9,900 to $113,400</c>.</summary>
    public string Range(CostRange range) => $"{Money(range.Low)} to {Money(range.High)}";

    /// <summary>A whole amount of a list that adds up.</summary>
    public string Whole(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"{Sign}{amount:N0}");

    /// <summary>A quantity with its unit.</summary>
    public string Quantity(double quantity, string unit) => (IsMetric, unit) switch
    {
        (true, "ft2") => Rounded.Quantity(Area.FromSquareFeet(quantity).SquareMeters, "m2"),
        (true, "ft") => Rounded.Quantity(Length.FromFeet(quantity).Meters, "m"),
        (true, "gal") => Rounded.Quantity(Volume.FromUsGallons(quantity).Liters, "L"),
        _ => Rounded.Quantity(quantity, unit),
    };

    /// <summary>A text of the library, with the quantities in it in the units that were chosen.</summary>
    public string Text(string text) => IsMetric ? MetricText.Of(text) : text;

    /// <summary>What is bought: cans by their name, in liters by how much is in them.</summary>
    public string Buy(ShoppingItem item) => IsMetric && item.Volume is { } volume ? $"{Rounded.Quantity(volume.Liters, "L")}: {item.Buy}" : item.Buy;

    /// <summary>So many of ten: <c>8 of 10</c>.</summary>
    public static string Confidence(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 10:0.#} of 10");

    /// <summary>A word or a name of the contract in words, with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
