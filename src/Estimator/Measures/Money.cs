namespace Estimator;

/// <summary>Whole cents as an amount of currency.</summary>
internal static class Money
{
    private const byte CentDigits = 2;

    /// <summary>An amount with two digits after the point; exact, and without a division.</summary>
    public static decimal FromCents(double cents) => FromCents((long)cents);

    /// <inheritdoc cref="FromCents(double)"/>
    public static decimal FromCents(long cents)
    {
        ulong digits = (ulong)Math.Abs(cents);
        return new((int)digits, (int)(digits >> 32), 0, cents < 0, CentDigits);
    }
}
