namespace Estimator;

/// <summary>The kinds of jobs there are: the one place that names them all.</summary>
internal sealed class JobKinds
{
    private readonly Dictionary<Type, JobKind> _kinds;

    /// <param name="figures">The price book; what is wrong with it is noted there.</param>
    /// <param name="market">Its places and dates.</param>
    public JobKinds(FigureReader figures, Market market)
    {
        JobKind[] kinds =
        [
            new ExteriorKind(figures, market),
            new InteriorKind(figures, market),
            new RemodelKind(figures, market),
        ];
        _kinds = kinds.ToDictionary(kind => kind.Asked);
    }

    /// <summary>The kind of a job.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    public JobKind this[Job job]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(job);
            return _kinds[job.GetType()];
        }
    }
}
