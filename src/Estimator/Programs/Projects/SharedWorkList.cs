namespace Estimator;

/// <summary>What the jobs of a project pay for once, and what each is spared line by line.</summary>
/// <remarks>
/// No job spares others more than the low end of what it costs itself, so that a job more makes neither low, likely nor high fall: new siding on a garage does not save the
/// preparation of a mansion. Jobs are taken by their ids, so that the order in which they are listed moves nothing.
/// </remarks>
internal sealed class SharedWorkList
{
    private readonly IReadOnlyList<PricedProjectJob> _jobs;
    private readonly Dictionary<string, decimal>[] _byJob;
    private readonly decimal[] _room;
    private readonly int[] _order;

    private SharedWorkList(ProjectBook book, IReadOnlyList<PricedProjectJob> jobs)
    {
        (_jobs, _byJob, _room) = (jobs, [.. jobs.Select(_ => new Dictionary<string, decimal>())], [.. jobs.Select(RoomOf)]);
        _order = [.. Enumerable.Range(0, jobs.Count).OrderBy(at => jobs[at].Of.Id, StringComparer.Ordinal)];
        List<SharedSaving> savings = [];
        foreach (SharedWork shared in book.SharedWork.Values)
        {
            foreach ((int at, int other, decimal share, EstimateLine line) in Spared(shared))
            {
                decimal saved = Spare(at, other, line, share);
                Add(savings, new(shared.Name, jobs[at].Of.Id, jobs[other].Of.Id, saved, shared.Note ?? ""));
            }
        }

        Savings = FrozenList.Of(savings.Where(saving => saving.Saved > 0));
    }

    public IReadOnlyList<SharedSaving> Savings { get; }

    public static SharedWorkList Of(ProjectBook book, IReadOnlyList<PricedProjectJob> jobs) => new(book, jobs);

    /// <summary>What a job is spared, in currency.</summary>
    public decimal Of(int job) => _byJob[job].Values.Sum();

    /// <summary>What an activity of a job is spared.</summary>
    public decimal Of(int job, string activity) => _byJob[job].GetValueOrDefault(activity);

    /// <summary>The low end of the contractor's price, or of his contract if that is less.</summary>
    private static decimal RoomOf(PricedProjectJob job)
    {
        CostRange total = job.Estimate.Total.Range;
        decimal low = total.Likely == 0 ? 0 : Math.Round(job.Contract * total.Low / total.Likely, 2, MidpointRounding.ToZero);
        return Math.Min(low, job.Of.Contract ?? low);
    }

    /// <summary>The lines that fall away in part, and beside which job.</summary>
    private IEnumerable<(int Job, int With, decimal Share, EstimateLine Line)> Spared(SharedWork shared)
    {
        foreach ((string activity, double share) in shared.Activities)
        {
            (int Job, EstimateLine[] Lines)[] all = [.. _order.Select(at => (at, IsMeant(shared.Job, _jobs[at].Job) ? LinesOf(_jobs[at].Estimate, activity) : []))];
            int keeps = shared.Job == ProjectBook.Any ? all.MaxBy(one => one.Lines.Sum(line => line.Likely)).Job : -1;
            foreach ((int at, EstimateLine[] lines) in all.Where(one => one.Job != keeps && _jobs[one.Job].IsOpen))
            {
                int other = keeps >= 0 ? keeps : _order.FirstOrDefault(one => one != at && shared.With.Any(name => IsMeant(name, _jobs[one].Job)), -1);
                foreach (EstimateLine line in other >= 0 ? lines : [])
                {
                    yield return (at, other, (decimal)share, line);
                }
            }
        }
    }

    private static bool IsMeant(string name, Job job) => name == ProjectBook.Any || name == job.BookName;

    /// <summary>The lines of an activity: one, or one in each room.</summary>
    private static EstimateLine[] LinesOf(Estimate estimate, string activity) => [.. estimate.Lines.Where(line =>
        line.Activity.Split(':')[0] is var id && (id == activity || id.EndsWith("." + activity, StringComparison.Ordinal)))];

    /// <summary>Takes a share off a line, and as much off what is reckoned in shares of the work: overhead, profit, tax.</summary>
    /// <returns>What that is together.</returns>
    private decimal Spare(int at, int other, EstimateLine line, decimal share)
    {
        Estimate estimate = _jobs[at].Estimate;
        decimal direct = estimate.Lines.Where(one => one.Fee == 0).Sum(one => one.Likely);
        IEnumerable<EstimateLine> markups = line.Fee > 0 || direct == 0 ? [] : estimate.Lines.Where(one => one is { Fee: > 0, Base: not null, SoftCost: null });
        decimal all = line.Likely * share * (1 + (direct == 0 ? 0 : markups.Sum(markup => markup.Likely) / direct));
        decimal part = all == 0 ? 0 : Math.Min(1, Math.Min(_room[at], _room[other]) / all);
        decimal off = Take(at, line, line.Likely * share * part);
        decimal saved = off + markups.Sum(markup => Take(at, markup, markup.Likely * off / direct));
        _room[at] -= saved;
        _room[other] -= saved;
        return saved;
    }

    /// <summary>Takes an amount off a line, at most what is left of it.</summary>
    private decimal Take(int at, EstimateLine line, decimal amount)
    {
        decimal before = Of(at, line.Activity);
        decimal off = Math.Min(Math.Round(amount, 2, MidpointRounding.ToZero), line.Likely - before);
        _byJob[at][line.Activity] = before + off;
        return off;
    }

    /// <summary>Adds a saving to that of the same name.</summary>
    private static void Add(List<SharedSaving> savings, SharedSaving one)
    {
        int at = savings.FindIndex(other => (other.Name, other.Job, other.With) == (one.Name, one.Job, one.With));
        if (at < 0)
        {
            savings.Add(one);
        }
        else
        {
            savings[at] = one with { Saved = savings[at].Saved + one.Saved };
        }
    }
}
