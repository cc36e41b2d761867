using Estimator.Tests.Laws.Oracle;

namespace Estimator.Tests.Laws;

/// <summary>The price is the one that decimal arithmetic finds by another way.</summary>
public sealed class DecimalOracleLaw
{
    private const decimal CentsPerUnit = 100;

    // A cent where double and decimal fall on two sides of half a cent.
    private const decimal OneCent = 1;

    // The same for some lines of one job.
    private const decimal SomeCents = 5;

    [Law]
    public void Oracle_EachLine(ExteriorPainting job) => EachLine(DecimalOracle.Of(job), job);

    [Law]
    public void Oracle_Total(ExteriorPainting job) => Near(DecimalOracle.Of(job).Total(), Cost.Of(job).Total.Range);

    [Law]
    public void Oracle_EachLine_Rooms(InteriorPainting job) => EachLine(DecimalOracle.Of(job.Listed()), job.Listed());

    /// <summary>A house is one measure in the oracle; the rooms it has share out each line.</summary>
    [Law]
    public void Oracle_EachLine_RoomsOfAHouseTogether(InteriorPainting job)
    {
        DecimalSheet oracle = DecimalOracle.Of(job.OfHouse());
        foreach (IGrouping<string, EstimateLine> line in Cost.Of(job.OfHouse()).Lines.Where(line => line.Activity != "minimumCharge").GroupBy(line => line.Activity.Split(':')[0]))
        {
            (decimal labor, decimal supply) = oracle.Line(line.Key);
            Near(labor, line.Sum(one => one.Labor), OneCent);
            Near(supply, line.Sum(one => one.Material + one.Equipment), OneCent);
        }
    }

    [Law]
    public void Oracle_Total_Rooms(InteriorPainting job) => Near(DecimalOracle.Of(job).Total(), Cost.Of(job).Total.Range);

    private static void EachLine(DecimalSheet oracle, Job job)
    {
        EstimateLine[] lines = [.. Cost.Of(job).Lines.Where(line => line.Activity != "minimumCharge")];
        Assert.Superset(oracle.Lines.ToHashSet(), lines.Select(line => line.Activity).ToHashSet());
        foreach (EstimateLine line in lines)
        {
            (decimal labor, decimal supply) = oracle.Line(line.Activity);
            Near(labor, line.Labor, OneCent);
            Near(supply, line.Material + line.Equipment, OneCent);
            Near(oracle.Range(line.Activity), line.Cost);
        }
    }

    private static void Near((decimal Low, decimal Likely, decimal High) cents, CostRange range)
    {
        Near(cents.Low, range.Low, SomeCents);
        Near(cents.Likely, range.Likely, SomeCents);
        Near(cents.High, range.High, SomeCents);
    }

    private static void Near(decimal cents, decimal amount, decimal tolerance) =>
        Assert.InRange(amount * CentsPerUnit, cents - tolerance, cents + tolerance);
}
