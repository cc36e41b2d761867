using Estimator;

namespace QuoteShared.Homes;

/// <summary>The same remodel in every home.</summary>
internal sealed class RemodelJob : BulkJob
{
    private readonly RemodelScope _scope;
    private readonly HomeColumn _size;

    /// <param name="scope">What is done.</param>
    /// <param name="estimator">It knows whether a scope is measured by area, count or length.</param>
    /// <exception cref="UsageException">The price book has no remodels.</exception>
    public RemodelJob(RemodelScope scope, HomeEstimator estimator)
    {
        if (estimator.Scopes.Count == 0)
        {
            throw new UsageException($"--job: {estimator.Validate(new Remodel { Scope = scope })[0].Message}");
        }

        _scope = scope;
        _size = estimator.Scopes[(int)scope].Size switch
        {
            ScopeSize.Area => HomeColumn.Area,
            ScopeSize.Count => HomeColumn.Count,
            _ => HomeColumn.Length,
        };
        Choices = estimator.Scopes[(int)scope].Choices;
        Columns = [_size, HomeColumn.Level, HomeColumn.Condition, HomeColumn.Stories, HomeColumn.State, HomeColumn.Zip, HomeColumn.YearBuilt];
    }

    public override string Name => "remodel:" + NameOf(_scope);

    public override string Title => $"Remodel ({NameOf(_scope)})";

    public override IReadOnlyList<HomeColumn> Columns { get; }

    public override IReadOnlyList<Choice> Choices { get; }

    public static IReadOnlyList<string> Scopes => BulkCodes.Names<RemodelScope>();

    protected override Job Template => new Remodel { Scope = _scope };

    protected override Job JobOf(HomeBlock block, int row)
    {
        double size = block.Size[row];
        return new Remodel
        {
            Scope = _scope,
            Area = _size == HomeColumn.Area ? AreaOf(size) : null,
            Count = _size == HomeColumn.Count && !double.IsNaN(size) ? (int)size : null,
            Length = _size == HomeColumn.Length && !double.IsNaN(size) ? Length.FromFeet(size) : null,
            House = new()
            {
                Stories = double.IsNaN(block.Stories[row]) ? null : block.Stories[row],
                YearBuilt = block.YearBuilt[row] == 0 ? null : block.YearBuilt[row],
            },
        };
    }

    private static string NameOf(RemodelScope scope) => Scopes[(int)scope];
}
