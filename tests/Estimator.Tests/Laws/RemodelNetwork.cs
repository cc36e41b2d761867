namespace Estimator.Tests.Laws;

/// <summary>The steps of a plan as a network: a second, slow way to its starts, its duration and its floats.</summary>
/// <remarks>Hours of steps are rounded to thousandths, so days agree to <see cref="Moment"/> only.</remarks>
internal sealed class RemodelNetwork
{
    public const double Moment = 0.01;
    private const double HoursInWeek = 24 * 7;
    private const double WorkingDaysInWeek = 5;
    private readonly Dictionary<string, PlanStep> _byId;
    private readonly Dictionary<string, double> _starts = [];
    private readonly Dictionary<string, double> _tails = [];
    private readonly Dictionary<string, string> _handedOverBy = [];
    private readonly double _hoursInDay;
    private readonly bool _isAlone;
    private readonly SiteFirms _firms;

    public RemodelNetwork(Remodel job)
    {
        Steps = Cost.Of(job).Plan.Steps;
        _byId = Steps.ToDictionary(step => step.Activity);
        _hoursInDay = RemodelJobs.Book.Figures[job.Performer == Performer.Self ? "diy.hoursPerDay" : "schedule.productiveHours"].Likely;
        _isAlone = job.Performer == Performer.Self;
        _firms = new(job);
        string[] inLine = [.. Steps.Where(step => step.Hours > 0).Select(step => step.Activity)];
        for (int i = 1; i < inLine.Length; i++)
        {
            _handedOverBy.Add(inLine[i], inLine[i - 1]);
        }
    }

    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>Working days until the last step is over.</summary>
    public double Duration => Steps.Max(EndOf);

    public bool IsLast(PlanStep step) => Math.Abs(EndOf(step) - Duration) < Moment;

    public double EndOf(PlanStep step) => StartOf(step) + DaysOf(step);

    /// <summary>The longest way to a step.</summary>
    public double StartOf(PlanStep step)
    {
        if (!_starts.TryGetValue(step.Activity, out double start))
        {
            start = Gates(step).Select(gate => EndOf(gate.Step) + gate.Wait).DefaultIfEmpty(0).Max();
            _starts.Add(step.Activity, start);
        }

        return start;
    }

    /// <summary>What the duration leaves over on the longest way through a step.</summary>
    public double FloatOf(PlanStep step) => Duration - EndOf(step) - TailOf(step);

    /// <summary>Steps whose end, with its wait, is the start of this one.</summary>
    public IEnumerable<PlanStep> Before(PlanStep step) => Gates(step)
        .Where(gate => Math.Abs(EndOf(gate.Step) + gate.Wait - StartOf(step)) < Moment)
        .Select(gate => gate.Step);

    /// <summary>The longest way from the end of a step to the end of all.</summary>
    private double TailOf(PlanStep step)
    {
        if (!_tails.TryGetValue(step.Activity, out double tail))
        {
            tail = Steps
                .SelectMany(later => Gates(later).Where(gate => gate.Step == step).Select(gate => gate.Wait + DaysOf(later) + TailOf(later)))
                .DefaultIfEmpty(0)
                .Max();
            _tails.Add(step.Activity, tail);
        }

        return tail;
    }

    private double DaysOf(PlanStep step) => step.Hours / ((_isAlone ? 1 : RemodelJobs.Book.Activities[step.Activity].Crew) * _hoursInDay);

    /// <summary>What must be over before a step: what it waits for, and the work on the site before it.</summary>
    private IEnumerable<(PlanStep Step, double Wait)> Gates(PlanStep step)
    {
        foreach (string required in step.Requires)
        {
            double wait = _byId[required].WaitHours / HoursInWeek * WorkingDaysInWeek;
            yield return (_byId[required], Math.Max(wait, _firms.DaysUntil(step, _byId[required])));
        }

        if (_handedOverBy.TryGetValue(step.Activity, out string? before))
        {
            yield return (_byId[before], 0);
        }
    }
}
