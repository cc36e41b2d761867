namespace Estimator;

/// <summary>Natural logarithm and its inverse by the four operations alone, so that they are the same bits on every machine.</summary>
/// <remarks>Within a few units of the last place. Worked: the logarithm of 10 is 2.302585093.</remarks>
internal static class Logarithm
{
    // ln 2 in two parts: the first has zeros at its end, so that a whole number times it is exact.
    private const double Ln2 = 6.93147180369123816490e-01;
    private const double Ln2Rest = 1.90821492927058770002e-10;
    private const double Root2 = 1.4142135623730951;
    private const int Terms = 23;

    /// <summary>Of a finite number above zero.</summary>
    public static double Of(double value)
    {
        int exponent = Math.ILogB(value);
        double mantissa = Math.ScaleB(value, -exponent);
        if (mantissa > Root2)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 (s + s³/3 + s⁵/5 + …) with s = (m − 1) ÷ (m + 1), at most 0.172.
        double s = (mantissa - 1) / (mantissa + 1);
        double sum = 0;
        for (int term = Terms; term > 0; term -= 2)
        {
            sum = (sum * s * s) + (1.0 / term);
        }

        return (exponent * Ln2) + ((2 * s * sum) + (exponent * Ln2Rest));
    }

    /// <summary>The number whose logarithm it is; of -700 to 700.</summary>
    public static double Exp(double logarithm)
    {
        double twos = Math.Round(logarithm / (Ln2 + Ln2Rest));
        double rest = logarithm - (twos * Ln2) - (twos * Ln2Rest);
        double sum = 1;
        for (int term = Terms; term > 0; term--)
        {
            sum = 1 + (sum * rest / term);
        }

        return Math.ScaleB(sum, (int)twos);
    }
}
