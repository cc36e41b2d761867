namespace Estimator;

/// <summary>The least and the most that a number can be: a formula run in this lane tells what it can come to, whatever the homes.</summary>
/// <remarks>
/// So a bulk call finds out which rows are zero for every home that its template and its columns allow. Bounds may be
/// wider than the truth and are never narrower.
/// </remarks>
internal readonly record struct BoundsLane(double Least, double Most) : ILane<BoundsLane>
{
    public static int Width => 1;

    /// <summary>Whether it is zero in any case.</summary>
    public bool IsZero => this is { Least: 0, Most: 0 };

    /// <summary>Any code.</summary>
    public static BoundsLane AnyCode => new(0, 15);

    public static BoundsLane Of(double value) => new(value, value);

    public static BoundsLane Load(ref readonly double first) => Of(first);

    public static BoundsLane LoadCodes(ref readonly byte first) => Of(first);

    public static BoundsLane Index(BoundsLane number) => new(Math.Clamp(number.Least, 0, 15), Math.Clamp(number.Most, 0, 15));

    public static void Store(BoundsLane value, ref double first) => first = value.Most;

    public static BoundsLane Lookup(ref readonly double table, BoundsLane index)
    {
        ReadOnlySpan<double> entries = System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(in table, 16)[(int)index.Least..((int)index.Most + 1)];
        BoundsLane bounds = Of(entries[0]);
        foreach (double entry in entries)
        {
            bounds = bounds.Or(Of(entry));
        }

        return bounds;
    }

    public static BoundsLane operator +(BoundsLane left, BoundsLane right) => new(left.Least + right.Least, left.Most + right.Most);

    public static BoundsLane operator -(BoundsLane left, BoundsLane right) => new(left.Least - right.Most, left.Most - right.Least);

    public static BoundsLane operator *(BoundsLane left, BoundsLane right) => left.IsZero || right.IsZero
        ? default
        : Of(left.Least * right.Least).Or(Of(left.Least * right.Most)).Or(Of(left.Most * right.Least)).Or(Of(left.Most * right.Most));

    public static BoundsLane operator /(BoundsLane left, BoundsLane right) => right is { Least: <= 0, Most: >= 0 }
        ? new(double.MinValue, double.MaxValue)
        : Of(left.Least / right.Least).Or(Of(left.Least / right.Most)).Or(Of(left.Most / right.Least)).Or(Of(left.Most / right.Most));

    public static BoundsLane Sqrt(BoundsLane value) => new(Math.Sqrt(Math.Max(0, value.Least)), Math.Sqrt(Math.Max(0, value.Most)));

    public static BoundsLane Max(BoundsLane left, BoundsLane right) => new(Math.Max(left.Least, right.Least), Math.Max(left.Most, right.Most));

    public static BoundsLane Min(BoundsLane left, BoundsLane right) => new(Math.Min(left.Least, right.Least), Math.Min(left.Most, right.Most));

    public static BoundsLane IfGreater(BoundsLane left, BoundsLane right, BoundsLane then, BoundsLane otherwise) =>
        left.Least > right.Most ? then : left.Most <= right.Least ? otherwise : then.Or(otherwise);

    public static BoundsLane Round(BoundsLane value) => new(Math.Round(value.Least), Math.Round(value.Most));

    private BoundsLane Or(BoundsLane other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));
}
