using System.Globalization;
using Estimator;

namespace QuoteShared.Homes;

/// <summary>What all homes of a table are quoted for: which columns matter, and which call of the library.</summary>
internal abstract class BulkJob
{
    private const double Small = 500;
    private const double Large = 10_000;

    // Threads that race for it make one each, which are alike.
    private volatile Job? _dated;

    /// <summary>The columns that are read, where a table has them.</summary>
    public abstract IReadOnlyList<HomeColumn> Columns { get; }

    /// <summary>The choices that are read, where a table has columns of their names; of remodels.</summary>
    public virtual IReadOnlyList<Choice> Choices => [];

    /// <summary>The job as the command line names it.</summary>
    public abstract string Name { get; }

    /// <summary>Columns of which a table has one at least, because prices go by it; none if a usual size will do.</summary>
    public virtual IReadOnlyList<HomeColumn> Sizes => [];

    /// <summary>The job in words, for a heading.</summary>
    public abstract string Title { get; }

    /// <summary>Quotes all rows of a block in one call, and says of those without a price why.</summary>
    public void Quote(HomeBlock block, HomeEstimator estimator, DateOnly? asOf)
    {
        estimator.Quote(DatedTemplate(asOf), block.Homes(Columns), block.Quotes);
        for (int row = 0; row < block.Count; row++)
        {
            if (!block.IsPriced(row))
            {
                block.Refuse(row);
            }
            else if (block.Issues[row] != BulkIssue.None)
            {
                block.Add(row, Remark.Refused(block.Issues[row], estimator.Validate(AtPlace(JobOf(block, row), block, row, estimator) with { AsOf = asOf })));
            }
            else if (IsOdd(block.FloorArea[row]) || IsOdd(block.PaintableArea[row]))
            {
                Mark(block, row, estimator.Validate(JobOf(block, row) with { AsOf = asOf }));
            }
        }
    }

    /// <summary>Whether a size may be one that the library has something to say of: it is asked.</summary>
    private static bool IsOdd(double area) => area is < Small or > Large;

    /// <summary>Marks a row whose size is hardly a home's; it has its price all the same.</summary>
    private static void Mark(HomeBlock block, int row, IReadOnlyList<Issue> issues)
    {
        foreach (Issue issue in issues.Where(one => one.Severity == Severity.Warning && one.Code == IssueCode.Implausible))
        {
            block.Add(row, Remark.NoteOf(issue));
        }
    }

    /// <summary>One template for all blocks of a run: what the library plans for it is planned once.</summary>
    private Job DatedTemplate(DateOnly? asOf)
    {
        if (_dated is { } last && last.AsOf == asOf)
        {
            return last;
        }

        Job dated = Template with { AsOf = asOf };
        _dated = dated;
        return dated;
    }

    /// <summary>What is the same for all homes.</summary>
    protected abstract Job Template { get; }

    /// <summary>The numbers of a row as a job, so that the library can say in words what is wrong with them.</summary>
    protected abstract Job JobOf(HomeBlock block, int row);

    private static Job AtPlace(Job job, HomeBlock block, int row, HomeEstimator estimator) => job with
    {
        House = job.House with
        {
            State = block.State[row] == HomeColumns.Unknown ? null : estimator.States[block.State[row]],
            Zip = block.Zip[row] == 0 ? null : block.Zip[row].ToString("00000", CultureInfo.InvariantCulture),
        },
    };

    protected static Area? AreaOf(double squareFeet) =>
        double.IsNaN(squareFeet) ? null : Area.FromSquareFeet(squareFeet);
}
