namespace Estimator.Tests.Laws;

/// <summary>A larger, better, later or harder remodel in a dearer market never lowers the low, the likely or the high.</summary>
public sealed class RemodelMonotoneLaws
{
    private static readonly Market Market = new(PriceBook.UnitedStates2025);

    [RemodelLaw]
    public void Monotone_Size(Remodel job, Rise rise)
    {
        ScopeProfile scope = RemodelJobs.TypeOf(job.Scope);
        (double less, double more) = rise.Logarithmic(scope.Least, scope.Most);
        Cost.NeverFalls(job.Sized(less), job.Sized(more));
    }

    [RemodelLaw]
    public void Monotone_HigherLevel(Remodel job, Rise rise)
    {
        (RemodelLevel less, RemodelLevel more) = rise.In(Enum.GetValues<RemodelLevel>());
        Cost.NeverFalls(job with { Level = less }, job with { Level = more });
    }

    [RemodelLaw]
    public void Monotone_DearerFirm(Remodel job, Rise rise) => Cost.RisesWithTheFirm(job, rise);

    [RemodelLaw]
    public void Monotone_MoreSoftCosts(Remodel job, SoftCost further) =>
        Cost.NeverFalls(job, job with { SoftCosts = [.. job.SoftCosts ?? [], further] });

    [RemodelLaw]
    public void Monotone_EarlierDesign(Remodel job, Rise rise)
    {
        (DesignStage less, DesignStage more) = rise.In(Enum.GetValues<DesignStage>());
        Remodel reserved = job with { SoftCosts = [.. job.SoftCosts ?? [], SoftCost.Contingency] };
        Cost.NeverFalls(reserved with { Design = less }, reserved with { Design = more });
    }

    [RemodelLaw]
    public void Monotone_WorseCondition(Remodel job, Rise rise)
    {
        (Condition less, Condition more) = rise.In(Enum.GetValues<Condition>());
        Cost.NeverFalls(job.On(house => house with { Condition = less }), job.On(house => house with { Condition = more }));
    }

    [RemodelLaw]
    public void Monotone_OlderHouse(Remodel job, Rise rise)
    {
        (int older, int newer) = rise.Whole(1900, 2005);
        Cost.NeverFalls(job.On(house => house with { YearBuilt = newer }), job.On(house => house with { YearBuilt = older }));
    }

    [RemodelLaw]
    public void Monotone_MoreStories(Remodel job, Rise rise)
    {
        (double less, double more) = rise.In<double>([1, 1.5, 2, 2.5, 3]);
        Cost.NeverFalls(job.On(house => house with { Stories = less }), job.On(house => house with { Stories = more }));
    }

    [RemodelLaw]
    public void Monotone_DearerPlace(Remodel job, Rise rise)
    {
        (string one, string other) = rise.In(Market.States);
        (string less, string more) = IsDearer(one, other) ? (other, one) : (one, other);
        if (IsDearer(more, less))
        {
            Cost.NeverFalls(
                job.On(house => house with { State = less, Zip = null }),
                job.On(house => house with { State = more, Zip = null }));
        }
    }

    /// <summary>With a start the escalation from the date of the prices to it would shrink meanwhile.</summary>
    [RemodelLaw]
    public void Monotone_LaterDate(Remodel job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 20 * 365);
        (DateOnly sooner, DateOnly later) = (new DateOnly(2005, 1, 1).AddDays(less), new DateOnly(2005, 1, 1).AddDays(more));
        if (RemodelJobs.Trades.All(trade => HasRisen(trade, sooner, later)))
        {
            Remodel standing = job.Standing() with { Start = null };
            Cost.NeverFalls(standing with { AsOf = sooner }, standing with { AsOf = later });
        }
    }

    [RemodelLaw]
    public void Monotone_LaterStart(Remodel job, Rise rise)
    {
        (int less, int more) = rise.Whole(0, 40 * 365);
        DateOnly first = new(2005, 1, 1);
        Cost.NeverFalls(job with { Start = first.AddDays(less) }, job with { Start = first.AddDays(more) });
    }

    private static bool HasRisen(string trade, DateOnly sooner, DateOnly later)
    {
        (double labor, double supply) = Market.DateFactors(trade, sooner);
        (double laborLater, double supplyLater) = Market.DateFactors(trade, later);
        return labor <= laborLater && supply <= supplyLater;
    }

    private static bool IsDearer(string state, string than)
    {
        (int here, int there) = (Market.StateOf(state), Market.StateOf(than));
        return RemodelJobs.Trades.All(trade => Market.LaborByState(trade)[here] >= Market.LaborByState(trade)[there])
            && Market.SupplyByState[here] >= Market.SupplyByState[there]
            && RemodelJobs.Book.Places[state].SalesTax >= RemodelJobs.Book.Places[than].SalesTax;
    }
}
