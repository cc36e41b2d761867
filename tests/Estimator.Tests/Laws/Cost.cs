namespace Estimator.Tests.Laws;

/// <summary>What the laws say about the price of two jobs.</summary>
internal static class Cost
{
    public static Estimate Of(Job job) => HomeEstimator.Default.Estimate(job);

    /// <summary>Low, likely and high of <paramref name="more"/> are none below those of <paramref name="less"/>.</summary>
    public static void NeverFalls(Job less, Job more)
    {
        EstimateTotal before = Of(less).Total;
        EstimateTotal after = Of(more).Total;
        Assert.True(
            before.Low <= after.Low && before.Likely <= after.Likely && before.High <= after.High,
            $"{Text(before)} {EstimatorJson.WriteJob(less)}\nfell to\n{Text(after)} {EstimatorJson.WriteJob(more)}");
    }

    /// <summary>An owner-operator is no dearer than a local firm, and that no dearer than a full-service firm.</summary>
    public static void RisesWithTheFirm(Job job, Rise rise)
    {
        (Performer less, Performer more) = rise.In([Performer.OwnerOperator, Performer.LocalFirm, Performer.FullServiceFirm]);
        NeverFalls(job with { Performer = less }, job with { Performer = more });
    }

    /// <summary>The same price, line by line, to the cent.</summary>
    public static void IsSame(Job one, Job other) => IsSame(Of(one), Of(other));

    /// <inheritdoc cref="IsSame(Job, Job)"/>
    public static void IsSame(Estimate one, Estimate other)
    {
        Assert.Equal(one.Total.Range, other.Total.Range);
        Assert.Equal(one.Lines.Select(Row), other.Lines.Select(Row));
    }

    private static (string, decimal, decimal, decimal, CostRange) Row(EstimateLine line) =>
        (line.Activity, line.Labor, line.Material, line.Equipment, line.Cost);

    private static string Text(EstimateTotal total) => FormattableString.Invariant($"{total.Low} / {total.Likely} / {total.High}");
}
