using System.Globalization;

namespace Estimator;

/// <summary>The number a quantity begins with, such as <c>2,400</c>, <c>2.5e3</c>, <c>5 3/8</c> or <c>1/4</c>; never negative.</summary>
/// <remarks>
/// A comma is read where it can mean one thing only. Before customary units it parts thousands. Before metric ones it parts thousands in
/// <c>1,200.5</c> and <c>1,200,000</c> and decimals in <c>2,5</c> and <c>0,125</c>; <c>2,400 m</c> would be either, and is refused.
/// </remarks>
internal readonly record struct NumberText
{
    private readonly double _asWritten;
    private readonly double _asMetric;

    private NumberText(double asWritten, double asMetric) => (_asWritten, _asMetric) = (asWritten, asMetric);

    /// <summary>So many of a unit, in the one its measure is held in; NaN if a comma before that unit is not certain.</summary>
    public double In(Unit unit) => unit.Held(unit.IsMetric ? _asMetric : _asWritten);

    /// <summary>Whether it has no fraction.</summary>
    public bool IsWhole => Math.Floor(_asWritten) == _asWritten;

    /// <summary>Takes a number off the front of a text.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryTake(ref ReadOnlySpan<char> text, out NumberText number)
    {
        if (TryTakeFraction(ref text, out double fraction))
        {
            number = new(fraction, fraction);
            return true;
        }

        int sign = text is ['+', ..] ? 1 : 0;
        int end = sign;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        ReadOnlySpan<char> digits = text[sign..end];
        end += Exponent(text[end..]);
        bool isNumber = digits.Contains(',') ? TryCommas(digits, out number) && digits.Length + sign == end : TryPlain(text[..end], out number);
        text = text[end..];
        if (isNumber && !digits.ContainsAnyExceptInRange('0', '9') && TryTakeRest(ref text, out fraction))
        {
            number = new(number._asWritten + fraction, number._asMetric + fraction);
        }

        return isNumber;
    }

    private static bool TryPlain(ReadOnlySpan<char> text, out NumberText number)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value);
        number = new(value, value);
        return isNumber;
    }

    private static bool TryCommas(ReadOnlySpan<char> digits, out NumberText number)
    {
        int comma = digits.IndexOf(',');
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        string plain = digits.ToString();
        double grouped = IsGrouped(whole) ? Value(plain.Replace(",", "", StringComparison.Ordinal)) : double.NaN;
        bool isOne = point < 0 && digits.LastIndexOf(',') == comma && comma > 0 && comma < digits.Length - 1;
        double decimals = isOne ? Value(plain.Replace(',', '.')) : double.NaN;
        bool isEither = double.IsFinite(grouped) && double.IsFinite(decimals);
        number = new(grouped, isEither ? double.NaN : isOne ? decimals : grouped);
        return double.IsFinite(grouped) || double.IsFinite(decimals);
    }

    private static double Value(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    /// <summary>One to three digits that do not begin with a zero, then threes.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int first = whole.IndexOf(',');
        bool isGrouped = first is >= 1 and <= 3 && whole[0] != '0' && (whole.Length - first) % 4 == 0;
        for (int i = Math.Max(first, 0); isGrouped && i < whole.Length; i++)
        {
            isGrouped = whole[i] == ',' == ((i - first) % 4 == 0);
        }

        return isGrouped;
    }

    /// <summary>How long the exponent is; nothing if the letter e begins a word.</summary>
    private static int Exponent(ReadOnlySpan<char> text)
    {
        if (text is not ['e' or 'E', ('+' or '-') or (>= '0' and <= '9'), ..])
        {
            return 0;
        }

        int digits = text[2..].IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : digits + 2;
    }

    /// <summary>Takes the fraction of a mixed number: <c>5 3/8</c> or <c>5-3/8</c>.</summary>
    private static bool TryTakeRest(ref ReadOnlySpan<char> text, out double fraction)
    {
        ReadOnlySpan<char> rest = text is ['-', ..] ? text[1..] : text.TrimStart();
        bool isThere = rest.Length < text.Length & TryTakeFraction(ref rest, out fraction);
        text = isThere ? rest : text;
        return isThere;
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, out double fraction)
    {
        fraction = 0;
        int slash = text.IndexOf('/');
        if (slash < 1)
        {
            return false;
        }

        ReadOnlySpan<char> below = text[(slash + 1)..];
        int length = below.IndexOfAnyExceptInRange('0', '9') is >= 0 and int end ? end : below.Length;
        bool isFraction = uint.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out uint part)
            & uint.TryParse(below[..length], NumberStyles.None, CultureInfo.InvariantCulture, out uint of) && part < of;
        if (isFraction)
        {
            fraction = (double)part / of;
            text = below[length..];
        }

        return isFraction;
    }
}
