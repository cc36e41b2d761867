using System.Globalization;
using Estimator;

namespace QuoteConsole.Rooms;

/// <summary>A room's size in one word: <c>12x14</c>, <c>12x14x8</c>, <c>3.6mx4.2m</c> or <c>168ft2</c>.</summary>
internal static class RoomSize
{
    private static readonly string[] Sides = ["length", "width", "height"];
    private static readonly char[] Times = ['x', 'X', '×', '*'];

    /// <summary>Whether a word is meant as a size.</summary>
    public static bool IsSize(string word) => char.IsAsciiDigit(word[0]) || word[0] is '.' or '-' or '+';

    /// <summary>The members it gives, with their values; null if it is no size.</summary>
    public static IReadOnlyList<(string Member, string Value)>? Read(string word)
    {
        string[] parts = word.Split(Times);
        return parts.Length switch
        {
            1 when Area.TryParse(word, out _) => [("floorArea", word)],
            2 or 3 when parts.All(part => part.Length > 0) => [.. parts.Select((part, side) => (Sides[side], LengthText(part)))],
            _ => null,
        };
    }

    /// <summary>A length as the contract has it: a plain number is feet, and 12'6" is feet and inches.</summary>
    public static string LengthText(string value) => IsNumber(value) ? value + " ft" : FeetAndInches(value) ?? value;

    /// <summary>An area as the contract has it: a plain number is square feet.</summary>
    public static string AreaText(string value) => IsNumber(value) ? value + " ft2" : value;

    private static string? FeetAndInches(string value)
    {
        string[] parts = value.TrimEnd('"').Split('\'');
        return parts.Length == 2 && TryNumber(parts[0], out double feet) && TryNumber(parts[1], out double inches) && feet >= 0 && inches >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(feet * 12) + inches} in")
            : null;
    }

    private static bool IsNumber(string value) => TryNumber(value, out _);

    private static bool TryNumber(string value, out double number) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
