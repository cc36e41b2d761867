namespace Estimator.Tests.Laws.Oracle;

/// <summary>What decimal arithmetic lacks.</summary>
internal static class DecimalMath
{
    /// <summary>The square root, by Newton's rule until it stands still.</summary>
    public static decimal Root(decimal value)
    {
        decimal root = (decimal)Math.Sqrt((double)value);
        for (int i = 0; i < 4 && root > 0; i++)
        {
            root = (root + (value / root)) / 2;
        }

        return root;
    }

    public static decimal Square(decimal value) => value * value;
}
