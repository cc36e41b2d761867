using System.Globalization;

namespace Estimator;

/// <summary>Prefixes of postal codes as a book writes them: <c>800</c>, or a range of them, <c>800-816</c>.</summary>
internal static class PostalRange
{
    /// <summary>Digits of a prefix: the first of a code, which tell the place.</summary>
    public const int Digits = 3;

    /// <summary>Each prefix of a range.</summary>
    public static IEnumerable<string> Prefixes(string range)
    {
        int first = int.Parse(range[..Digits], CultureInfo.InvariantCulture);
        int last = int.Parse(range[^Digits..], CultureInfo.InvariantCulture);
        return Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(Text);
    }

    /// <summary>A prefix of a number.</summary>
    public static string Text(int prefix) => prefix.ToString("000", CultureInfo.InvariantCulture);
}
