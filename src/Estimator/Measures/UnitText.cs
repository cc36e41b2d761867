using System.Globalization;

namespace Estimator;

/// <summary>Reads and writes numbers with their units: the one grammar of JSON, of options, of a room's words and of cells.</summary>
internal static class UnitText
{
    // What may stand between the sides of a room, and between walls one after the other.
    private static readonly char[] Between = ['x', 'X', '×', '*', '+'];

    /// <summary>Writes a quantity so that it is read as the same bits.</summary>
    public static string Write(double held, string unit) => held < Snap.NoFraction
        ? string.Create(CultureInfo.InvariantCulture, $"{held:0.######} {unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{held:R} {unit}");

    /// <summary>Reads one quantity, in the unit its measure is held in.</summary>
    /// <returns>Whether it is a finite number that is not negative, with a unit.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, UnitSet units, out double held) =>
        TryRead(text, units, out _, out Unit? unit, out held) && unit is not null;

    /// <summary>Reads several lengths; a number without a unit has the one after it or, at the end, the one that all others have.</summary>
    public static double[]? ReadLengths(string text)
    {
        string[] parts = text.Split(Between);
        double[] feet = new double[parts.Length];
        NumberText[] bare = new NumberText[parts.Length];
        Unit?[] given = new Unit?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!TryRead(parts[i], UnitSet.Lengths, out bare[i], out given[i], out feet[i]))
            {
                return null;
            }
        }

        Unit?[] all = [.. given.Where(unit => unit is not null).Distinct()];
        Unit? next = all.Length == 1 ? all[0] : null;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            next = given[i] ?? next;
            if (given[i] is null)
            {
                feet[i] = next is null ? double.NaN : bare[i].In(next);
            }
        }

        return Array.TrueForAll(feet, double.IsFinite) ? feet : null;
    }

    /// <summary>Reads a number with its unit, feet and inches, or a bare number, which has no unit and is not held.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, UnitSet units, out NumberText number, out Unit? unit, out double held)
    {
        ReadOnlySpan<char> rest = text.Trim();
        (unit, held) = (null, 0);
        if (!NumberText.TryTake(ref rest, out number))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        unit = units.Find(rest);
        held = unit is not null ? number.In(unit) : units == UnitSet.Lengths ? FeetAndInches(number, rest, out unit) : double.NaN;
        return double.IsFinite(held);
    }

    /// <summary>The feet of <c>12' 6"</c>, <c>12 ft 6 in</c>, <c>12'-6 1/2"</c> and, after a mark, <c>12'6</c>; NaN if it is none of them.</summary>
    /// <param name="feet">A whole number, or it is none of them.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="unit">The foot.</param>
    private static double FeetAndInches(NumberText feet, ReadOnlySpan<char> rest, out Unit? unit)
    {
        int digit = rest.IndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> name = digit < 0 ? [] : rest[..digit].TrimEnd(" -").TrimStart();
        unit = UnitSet.Lengths.Find(name);
        ReadOnlySpan<char> smaller = rest[Math.Max(0, digit)..];
        if (unit != UnitSet.Foot || !feet.IsWhole || !NumberText.TryTake(ref smaller, out NumberText inches))
        {
            return double.NaN;
        }

        // Without its own unit a second number is inches only if nobody could take it for the 2 of ft2.
        bool areInches = smaller.IsEmpty ? !char.IsLetter(name[0]) : UnitSet.Lengths.Find(smaller) == UnitSet.Inch;
        double part = areInches ? inches.In(UnitSet.Inch) : double.NaN;
        return part < 1 ? feet.In(unit) + part : double.NaN;
    }
}
