namespace Estimator;

/// <summary>The days of a project on its site, and without the use of what is rebuilt, in working days.</summary>
/// <param name="OnSite">Days on which somebody works there; where several firms take turns, from the first hour of work to the last.</param>
/// <param name="Unusable">From the first work on the place itself to the last before the handover.</param>
internal readonly record struct SiteDays(double OnSite, double Unusable)
{
    // Where others do a quarter of the work, the site stays open between one firm and the next.
    private const double SharedSite = 0.25;

    /// <param name="work">The work.</param>
    /// <param name="crew">Who works.</param>
    /// <param name="path">The work on working days.</param>
    public static SiteDays Of(in PlannedWork work, Crew crew, CriticalPath path)
    {
        List<(double Start, double End)> times = [];
        (double Start, double End) site = (double.PositiveInfinity, 0);
        (double Start, double End) place = site;
        (double hours, double others) = (0, 0);
        for (int item = 0; item < work.Items.Length; item++)
        {
            ref readonly WorkItem one = ref work.Items[item];
            Activity activity = work.ActivityOf(one).Activity;
            bool isBefore = activity.Phase <= Phase.Ready && one.Wait > 0;
            if (one.Hours == 0 || isBefore)
            {
                continue;
            }

            times.Add((path.Starts[item], path.Ends[item]));
            site = Around(site, times[^1]);
            place = activity.Phase is > Phase.Ready and < Phase.Done ? Around(place, times[^1]) : place;
            hours += one.Hours;
            others += crew.FirmOf(activity).Length > 0 ? one.Hours : 0;
        }

        double onSite = others > SharedSite * hours ? site.End - site.Start : Covered(times);
        return new(Math.Max(0, onSite), Math.Max(0, place.End - place.Start));
    }

    /// <summary>Days in halves; whoever comes is there for half a day.</summary>
    public static double InHalves(double days) => days <= 0 ? 0 : Math.Max(0.5, Math.Round(2 * days, MidpointRounding.AwayFromZero) / 2);

    private static (double Start, double End) Around((double Start, double End) all, (double Start, double End) one) =>
        (Math.Min(all.Start, one.Start), Math.Max(all.End, one.End));

    /// <summary>Time in which there is work, however much of it is at once.</summary>
    private static double Covered(List<(double Start, double End)> times)
    {
        times.Sort();
        (double days, double until) = (0, 0);
        foreach ((double start, double end) in times)
        {
            days += Math.Max(0, end - Math.Max(start, until));
            until = Math.Max(until, end);
        }

        return days;
    }
}
