using Estimator;
using QuoteConsole.Options;

namespace QuoteConsole.Show;

/// <summary>What the console asks and tells of one kind of job, where kinds differ.</summary>
internal abstract class JobView
{
    private static readonly Dictionary<Type, JobView> All = new()
    {
        [typeof(ExteriorPainting)] = new ExteriorView(),
        [typeof(InteriorPainting)] = new InteriorView(),
        [typeof(Remodel)] = new RemodelView(),
    };

    /// <summary>The kind in words.</summary>
    public abstract string Kind { get; }

    /// <summary>The options of its command.</summary>
    public abstract JobOptions Options { get; }

    /// <summary>The details that are shown when nobody asks for more or fewer.</summary>
    public virtual EstimateDetails UsualDetails => EstimateDetails.Summary;

    public static JobView Of(Job job) => All[job.GetType()];

    /// <summary>A job in one line, as far as it is known.</summary>
    public abstract string Title(Job job, UnitSystem units);

    /// <summary>All that follows the total.</summary>
    public abstract void ShowEstimate(Page page, Job job, Estimate estimate, EstimateDetails details);

    /// <summary>Good, better and best.</summary>
    public virtual void ShowOffers(Page page, Job job, HomeEstimator estimator) => OffersView.Show(page, estimator.Offers(job));
}
