using System.Buffers;
using Estimator;

namespace QuoteConsole.Rooms;

/// <summary>A room's size: <c>12x14</c>, <c>12' x 14'6" x 8'</c>, <c>3.6x4.2x2.5m</c> or <c>168ft2</c>.</summary>
/// <remarks>The library reads it; only that plain numbers are feet or square feet is this program's own.</remarks>
internal static class RoomSize
{
    private const int MostSides = 3;

    private static readonly string[] Sides = ["length", "width", "height"];
    private static readonly char[] Times = ['x', 'X', '×', '*'];
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789.,/ xX×*+");

    /// <summary>Whether a word is meant as a size, or begins one.</summary>
    public static bool IsSize(string word) => char.IsAsciiDigit(word[0]) || word[0] is '.' or '-' or '+';

    /// <summary>The members it gives, with their values; null if it is no size.</summary>
    public static IReadOnlyList<(string Member, string Value)>? Read(string text) =>
        Area.TryParse(text, out _) ? [("floorArea", text)]
        : !text.Contains('+', StringComparison.Ordinal) && Lengths(text) is { Count: > 1 and <= MostSides } sides ? [.. Sides.Zip(sides)]
        : null;

    /// <summary>The sides as they are given, for the library to say which of them it cannot read; null if they are no two or three.</summary>
    /// <remarks>Numbers before a last side with a unit, or what was meant for one, are not to blame for having none.</remarks>
    public static IReadOnlyList<(string Member, string Value)>? Unread(string text)
    {
        string[] parts = text.Split(Times, StringSplitOptions.TrimEntries);
        return parts.Length is < 2 or > MostSides || parts.Contains("") ? null : [.. Sides.Zip(IsPlain(parts[^1]) ? parts : parts.Select(LengthText))];
    }

    /// <summary>Lengths with <c>x</c> or <c>+</c> between; null if they are none.</summary>
    public static IReadOnlyList<string>? Lengths(string text) =>
        Length.TryParseSeveral(LengthText(text), out IReadOnlyList<Length> lengths) ? [.. lengths.Select(length => length.ToString())] : null;

    /// <summary>A length as the contract has it: a plain number is feet.</summary>
    public static string LengthText(string value) => IsPlain(value) ? value + " ft" : value;

    /// <summary>An area as the contract has it: a plain number is square feet.</summary>
    public static string AreaText(string value) => IsPlain(value) ? value + " ft2" : value;

    /// <summary>Whether numbers are given without any unit.</summary>
    public static bool IsPlain(string value) => value.Length > 0 && !value.AsSpan().ContainsAnyExcept(Plain);
}
