namespace Estimator;

/// <summary>The kinds of jobs there are: the one place that names them all.</summary>
internal sealed class JobKinds
{
    private readonly Dictionary<Type, Lazy<JobKind>> _kinds;

    /// <param name="figures">The price book; what is wrong with it is noted there.</param>
    /// <param name="market">Its places and dates.</param>
    public JobKinds(FigureReader figures, Market market)
    {
        Lazy<JobKind> KindOf(string name, Func<FigureReader, JobKind> compile) => figures.Book.Kinds.Contains(name)
            ? figures.Compile(name, compile)
            : new(new AbsentKind(name, figures.Book));

        _kinds = new()
        {
            [typeof(ExteriorPainting)] = KindOf(ExteriorPainting.KindName, book => new ExteriorKind(book, market)),
            [typeof(InteriorPainting)] = KindOf(InteriorPainting.KindName, book => new InteriorKind(book, market)),
            [typeof(Remodel)] = KindOf(Remodel.KindName, book => new RemodelKind(book, market)),
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
