namespace Estimator;

/// <summary>The kinds of jobs there are: the one place that names them all.</summary>
internal sealed class JobKinds
{
    private readonly Dictionary<Type, JobKind> _kinds;

    /// <exception cref="PriceBookException">The book does not fit the formulas; all problems are listed.</exception>
    public JobKinds(PriceBook book, Market market)
    {
        JobKind[] kinds =
        [
            new ExteriorKind(book, market),
            new InteriorKind(book, market),
            new RemodelKind(book, market),
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
