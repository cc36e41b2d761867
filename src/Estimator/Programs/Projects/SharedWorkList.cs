namespace Estimator;

/// <summary>What the jobs of a project pay for once, and what each is spared line by line.</summary>
internal sealed class SharedWorkList
{
    private readonly Dictionary<string, decimal>[] _byJob;

    private SharedWorkList(Dictionary<string, decimal>[] byJob, IReadOnlyList<SharedSaving> savings) => (_byJob, Savings) = (byJob, savings);

    public IReadOnlyList<SharedSaving> Savings { get; }

    /// <summary>What a job is spared, in currency.</summary>
    public decimal Of(int job) => _byJob[job].Values.Sum();

    /// <summary>What an activity of a job is spared.</summary>
    public decimal Of(int job, string activity) => _byJob[job].GetValueOrDefault(activity);

    public static SharedWorkList Of(ProjectBook book, IReadOnlyList<PricedProjectJob> jobs)
    {
        List<SharedSaving> savings = [];
        Dictionary<string, decimal>[] byJob = [.. jobs.Select(_ => new Dictionary<string, decimal>())];
        foreach (SharedWork shared in book.SharedWork.Values)
        {
            foreach ((int at, int other, decimal share, EstimateLine line) in Spared(shared, jobs))
            {
                decimal before = byJob[at].Values.Sum();
                Spare(jobs[at].Estimate, line, share, byJob[at]);
                Add(savings, new(shared.Name, jobs[at].Of.Id, jobs[other].Of.Id, byJob[at].Values.Sum() - before, shared.Note ?? ""));
            }
        }

        return new(byJob, FrozenList.Of(savings.Where(saving => saving.Saved > 0)));
    }

    /// <summary>The lines that fall away in part, and beside which job.</summary>
    private static IEnumerable<(int Job, int With, decimal Share, EstimateLine Line)> Spared(SharedWork shared, IReadOnlyList<PricedProjectJob> jobs)
    {
        foreach ((string activity, double share) in shared.Activities)
        {
            (int Job, EstimateLine? Line)[] lines = [.. jobs.Select((job, at) => (at, job.IsOpen && IsMeant(shared.Job, job.Job) ? LineOf(job.Estimate, activity) : null))];
            int keeps = shared.Job == ProjectBook.Any ? lines.MaxBy(one => one.Line?.Likely ?? 0).Job : -1;
            foreach ((int at, EstimateLine? line) in lines.Where(one => one.Line is not null && one.Job != keeps))
            {
                int other = keeps >= 0 ? keeps : Enumerable.Range(0, jobs.Count).FirstOrDefault(one => one != at && shared.With.Contains(jobs[one].Job.BookName), -1);
                if (other >= 0)
                {
                    yield return (at, other, (decimal)share, line!);
                }
            }
        }
    }

    private static bool IsMeant(string name, Job job) => name == ProjectBook.Any || name == job.BookName;

    private static EstimateLine? LineOf(Estimate estimate, string activity) =>
        estimate.Lines.FirstOrDefault(line => line.Activity == activity || line.Activity.EndsWith("." + activity, StringComparison.Ordinal));

    /// <summary>Takes a share off a line, and as much off what is reckoned in shares of the work: overhead, profit, tax.</summary>
    private static void Spare(Estimate estimate, EstimateLine line, decimal share, Dictionary<string, decimal> spared)
    {
        decimal off = Take(line, line.Likely * share, spared);
        decimal direct = estimate.Lines.Where(one => one.Fee == 0).Sum(one => one.Likely);
        if (line.Fee > 0 || direct == 0)
        {
            return;
        }

        foreach (EstimateLine markup in estimate.Lines.Where(one => one is { Fee: > 0, Base: not null, SoftCost: null }))
        {
            Take(markup, markup.Likely * off / direct, spared);
        }
    }

    /// <summary>Takes an amount off a line, at most what is left of it.</summary>
    private static decimal Take(EstimateLine line, decimal amount, Dictionary<string, decimal> spared)
    {
        decimal before = spared.GetValueOrDefault(line.Activity);
        decimal off = Math.Min(Math.Round(amount, 2), line.Likely - before);
        spared[line.Activity] = before + off;
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
