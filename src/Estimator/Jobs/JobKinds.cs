namespace Estimator;

/// <summary>The kinds of jobs there are: the one place that names them all.</summary>
internal sealed class JobKinds
{
    private readonly Dictionary<Type, Lazy<JobKind>> _kinds;

    /// <param name="figures">The price book; what is wrong with it is noted there.</param>
    /// <param name="market">Its places and dates.</param>
    public JobKinds(FigureReader figures, Market market)
    {
        _kinds = new()
        {
            [typeof(ExteriorPainting)] = figures.Compile<JobKind>(book => new ExteriorKind(book, market)),
            [typeof(InteriorPainting)] = figures.Compile<JobKind>(book => new InteriorKind(book, market)),
            [typeof(Remodel)] = figures.Compile<JobKind>(book => new RemodelKind(book, market)),
        };
    }

    /// <summary>The kind of a job.</summary>
    /// <exception cref="ArgumentNullException">There is no job.</exception>
    public JobKind this[Job job]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(job);
            return _kinds[job.GetType()].Value;
        }
    }
}
