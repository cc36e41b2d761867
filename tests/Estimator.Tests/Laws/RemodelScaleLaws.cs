namespace Estimator.Tests.Laws;

/// <summary>A remodel grows as the trade does: something by the job, the rest by the piece, so that a larger one is cheaper by the piece.</summary>
public sealed class RemodelScaleLaws
{
    public static TheoryData<RemodelScope> Scopes => new(Enum.GetValues<RemodelScope>());

    [RemodelLaw]
    public void Scale_ALargerJobIsNoDearerByThePiece(Remodel job, Rise rise)
    {
        ScopeProfile scope = RemodelJobs.TypeOf(job.Scope);
        (double less, double more) = rise.Logarithmic(scope.Least, scope.Most);
        (less, more) = scope.IsCounted ? (Math.Floor(less), Math.Floor(more)) : (less, more);
        decimal small = Cost.Of(job.Sized(less)).Total.Likely / (decimal)less;
        decimal large = Cost.Of(job.Sized(more)).Total.Likely / (decimal)more;
        Assert.InRange(large, 0, small + (0.6m / (decimal)less));
    }

    /// <summary>The typical size, said or not, is the same price; only the range knows better.</summary>
    [RemodelLaw]
    public void Scale_TypicalSizeSaid_IsTheLikelyOfTheTypical(Remodel job)
    {
        Remodel unsaid = job with { Area = null, Count = null, Length = null };
        (EstimateTotal notSaid, EstimateTotal said) = (Cost.Of(unsaid).Total, Cost.Of(unsaid.Sized(RemodelJobs.TypeOf(job.Scope).Typical)).Total);
        Assert.Equal(notSaid.Likely, said.Likely);
        Assert.InRange(said.High, said.Likely, notSaid.High);
    }

    /// <summary>Nothing is set up for free: half of a size costs more than half of its price, and less than all of it.</summary>
    [Theory]
    [MemberData(nameof(Scopes))]
    public void Scale_HalfTheSize_CostsMoreThanHalf(RemodelScope scope)
    {
        ScopeProfile type = RemodelJobs.TypeOf(scope);
        double size = Math.Max(type.Least, type.Typical / 2);
        Remodel job = new() { Scope = scope, House = new() { YearBuilt = 1990 } };
        decimal share = Cost.Of(job.Sized(size)).Total.Likely / Cost.Of(job.Sized(2 * size)).Total.Likely;
        Assert.InRange(share, 0.5001m, 0.95m);
    }

    /// <summary>Paint has one price: what paints in a remodel takes the hours, the products and the coverage of the painting jobs.</summary>
    [Fact]
    public void Paint_IsPricedByThePaintersFigures()
    {
        (string Id, Activity Activity)[] remodels = [.. RemodelJobs.Book.Activities.Where(one => one.Value.Job.StartsWith("remodel.", StringComparison.Ordinal)).Select(one => (one.Key, one.Value))];
        HashSet<string?> figures = [.. RemodelJobs.Book.Activities.Values.Where(one => one.Job.EndsWith("Painting", StringComparison.Ordinal))
            .SelectMany(one => new[] { one.Hours, one.Supply?.Price, one.Supply?.Coverage })];
        Assert.All(remodels.Where(one => one.Activity.Trade == "painting"), one => Assert.Subset(
            figures, new HashSet<string?> { one.Activity.Hours, one.Activity.Supply!.Price, one.Activity.Supply.Coverage }));
        Assert.All(remodels.Where(one => one.Activity.Trade != "painting"), one => Assert.DoesNotContain("paint", one.Activity.Supply?.Product ?? "", StringComparison.OrdinalIgnoreCase));
    }
}
