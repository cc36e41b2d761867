namespace Estimator;

/// <summary>How long a project takes if all goes fast, and if all goes slowly: the roll-up of the cost, with working days in place of cents.</summary>
/// <remarks>
/// Along the chain of steps that decides the end, hours and waits are rows with a likely value and half-widths, and the
/// common drivers move the hours: its length is D − N(down) to D + N(up), with the same norm N and correlation as the cost.
/// Then every step, on the chain or beside it, is made shorter or longer by that share of what it could be alone, and the
/// whole is laid out again, because another chain may then decide. Worked: two waits of 10 days, each 6 to 16, and ρ = 0.3:
/// N(up) = √(0.7·72 + 0.3·144) = 9.7 of 12, so each takes 80 % of its 6 more days.
/// </remarks>
internal readonly ref struct FinishRange
{
    private readonly PricedJob _job;
    private readonly PlannedWork _work;
    private readonly CriticalPath _path;
    private readonly CommonSquares<OneWide> _common;

    private FinishRange(in PricedJob job, in PlannedWork work, CriticalPath path, CommonSquares<OneWide> common)
    {
        _job = job;
        _work = work;
        _path = path;
        _common = common;
    }

    /// <param name="job">The job.</param>
    /// <param name="work">Its work.</param>
    /// <param name="path">The work on working days, likely ones.</param>
    /// <param name="common">What moves all hours alike, squared.</param>
    public static (CriticalPath Fast, CriticalPath Slow) Of(in PricedJob job, in PlannedWork work, CriticalPath path, CommonSquares<OneWide> common)
    {
        FinishRange range = new(job, work, path, common);
        return (path.With(range.Moved(isUp: false)), path.With(range.Moved(isUp: true)));
    }

    private StepDays Moved(bool isUp)
    {
        int count = _work.Items.Length;
        StepDays alone = new(new double[count], new double[count]);
        RangeSum<OneWide> sum = new(new OneWide[_job.Sum.Spread.Length]);
        for (int item = 0; item < count; item++)
        {
            Clear(ref sum);
            double days = AddWork(ref sum, item);
            alone.Work[item] = Norm(sum, days, isUp);
            Clear(ref sum);
            AddWait(ref sum, item);
            alone.Waits[item] = Norm(sum, 0, isUp);
        }

        double share = ShareOf(alone, sum, isUp);
        StepDays likely = _path.Days;
        return new(
            [.. likely.Work.Zip(alone.Work, (days, width) => Math.Max(0, days + (share * width)))],
            [.. likely.Waits.Zip(alone.Waits, (days, width) => Math.Max(0, days + (share * width)))]);
    }

    /// <summary>How much of what its steps could move alone the whole chain moves: 0 to 1, negative downwards.</summary>
    private double ShareOf(StepDays alone, RangeSum<OneWide> sum, bool isUp)
    {
        Clear(ref sum);
        double work = 0;
        double widths = 0;
        foreach (int item in _path.Chain())
        {
            work += AddWork(ref sum, item);
            AddWait(ref sum, item);
            widths += alone.Work[item] + alone.Waits[item];
        }

        double share = widths == 0 ? 0 : Norm(sum, work, isUp) / widths;
        return isUp ? share : -share;
    }

    private static void Clear(ref RangeSum<OneWide> sum)
    {
        sum.Totals = default;
        sum.Spread.Clear();
    }

    private double AddWork(ref RangeSum<OneWide> sum, int item)
    {
        ref readonly WorkItem one = ref _work.Items[item];
        double days = _path.Days.Work[item];
        _job.AddTo(ref sum, one.Part, _work.ActivityOf(one).LaborRow, days);
        return days;
    }

    private void AddWait(ref RangeSum<OneWide> sum, int item)
    {
        Activity activity = _work.ActivityOf(_work.Items[item]).Activity;
        if (activity.WaitHours > 0)
        {
            double days = _path.Days.Waits[item];
            double low = (activity.WaitLow ?? activity.WaitHours) / activity.WaitHours * days;
            double high = (activity.WaitHigh ?? activity.WaitHours) / activity.WaitHours * days;
            sum.Totals.Add(OneWide.Of(days), OneWide.Of(days - low), OneWide.Of(high - days));
        }
    }

    /// <summary>N of a sum of which so many days are work; what is common moves these only.</summary>
    private double Norm(RangeSum<OneWide> sum, double work, bool isUp)
    {
        double days = sum.Totals.Likely.Value;
        double share = days == 0 ? 0 : work / days;
        OneWide rho = OneWide.Of(_job.Prices.Table.Prices.Correlation);
        return isUp
            ? sum.NormUp(rho, _common.Up * OneWide.Of(share * share)).Value
            : sum.NormDown(rho, _common.Down * OneWide.Of(share * share)).Value;
    }
}
