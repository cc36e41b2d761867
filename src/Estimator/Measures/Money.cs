namespace Estimator;

/// <summary>Whole cents as an amount of currency.</summary>
internal static class Money
{
    private const byte CentDigits = 2;

    /// <summary>An amount shared out by weights, each part in whole cents, and all of it: the rest falls where it comes up. Nothing where no weight is above zero.</summary>
    public static decimal[] SharedOut(decimal amount, IReadOnlyList<decimal> weights)
    {
        decimal all = weights.Sum();
        decimal[] parts = new decimal[weights.Count];
        (decimal before, decimal given) = (0, 0);
        for (int i = 0; all > 0 && i < parts.Length; i++)
        {
            before += weights[i];
            parts[i] = Math.Round(amount * before / all, 2) - given;
            given += parts[i];
        }

        return parts;
    }

    /// <summary>An amount with two digits after the point; exact, and without a division.</summary>
    public static decimal FromCents(double cents) => FromCents((long)cents);

    /// <inheritdoc cref="FromCents(double)"/>
    public static decimal FromCents(long cents)
    {
        ulong digits = (ulong)Math.Abs(cents);
        return new((int)digits, (int)(digits >> 32), 0, cents < 0, CentDigits);
    }
}
