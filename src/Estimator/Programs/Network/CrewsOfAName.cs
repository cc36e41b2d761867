namespace Estimator;

/// <summary>The crews of one name: until when each is at work, and at what.</summary>
internal sealed class CrewsOfAName
{
    private readonly double[] _free;
    private readonly int[] _last;

    public CrewsOfAName(int count)
    {
        (_free, _last) = (new double[count], new int[count]);
        Array.Fill(_last, -1);
    }

    /// <summary>Sends the crew that can begin first; of several the one that has waited least.</summary>
    /// <param name="ready">When the activity could begin.</param>
    /// <param name="fit">When it may, from a time at which a crew is free.</param>
    /// <param name="days">How long it takes.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="start">When it begins.</param>
    /// <returns>What that crew did before; −1 for nothing.</returns>
    public int Take(double ready, Func<double, double> fit, double days, int activity, out double start)
    {
        int best = 0;
        for (int crew = 1; crew < _free.Length; crew++)
        {
            double wait = Math.Max(_free[crew], ready);
            double least = Math.Max(_free[best], ready);
            best = wait < least || (wait == least && _free[crew] > _free[best]) ? crew : best;
        }

        int before = _last[best];
        start = fit(Math.Max(_free[best], ready));
        (_free[best], _last[best]) = (start + days, activity);
        return before;
    }
}
