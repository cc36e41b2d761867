namespace Estimator.Tests.Laws;

/// <summary>From direct cost to price: every markup is its share of what it says, and nothing is marked up twice.</summary>
public sealed class RemodelMarkupLaws
{
    /// <summary>What the contractor charges besides the work; escalation is no share of itself.</summary>
    private static readonly string[] Contract =
        ["generalConditions", "salesTax", "overhead", "profit", "permitFee", "permitShare", "planReview", "escalation"];

    [RemodelLaw]
    public void Markup_IsItsShareOfItsBase(Remodel job) => Assert.All(
        Cost.Of(job).Lines.Where(line => line.Base is not null),
        line => Assert.InRange((decimal)line.Quantity * line.Base!.Value, line.Likely - Slack(line), line.Likely + Slack(line)));

    [RemodelLaw]
    public void Markup_BaseIsTheSumOfTheLinesItNames(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        Assert.All(
            estimate.Lines.Where(line => line.Base is not null),
            line => Assert.Equal(BaseOf(line, estimate, job.Scope), line.Base));
    }

    /// <summary>The rate of a contractor's own people holds his overhead and profit: their hours are in no base of either.</summary>
    [RemodelLaw]
    public void Markup_OwnPeopleAreNotMarkedUpAgain(Remodel job)
    {
        Estimate estimate = Cost.Of(job);
        decimal conditions = Fee(estimate, "generalConditions");
        Assert.All(
            estimate.Lines.Where(line => line.Activity is "overhead" or "profit"),
            line => Assert.Equal(Direct(estimate).Sum(one => one.Likely) + conditions - OwnLabor(estimate, job.Scope), line.Base));
    }

    [RemodelLaw]
    public void Tax_IsTheStates(Remodel job)
    {
        Remodel oregon = job.On(house => house with { State = "OR", Zip = null });
        Remodel tennessee = job.On(house => house with { State = "TN", Zip = null });
        Assert.DoesNotContain(Cost.Of(oregon).Lines, line => line.Activity == "salesTax");
        EstimateLine? tax = Cost.Of(tennessee).Lines.SingleOrDefault(line => line.Activity == "salesTax");
        Assert.Equal(Direct(Cost.Of(tennessee)).Any(line => line.Material + line.Equipment > 0.1m), tax is not null);
        Assert.Equal(RemodelJobs.Book.Places["TN"].SalesTax, tax?.Quantity ?? RemodelJobs.Book.Places["TN"].SalesTax, 1e-5);
    }

    private static IEnumerable<EstimateLine> Direct(Estimate estimate) =>
        estimate.Lines.Where(line => line.Fee == 0 && line.Activity != "minimumCharge");

    private static decimal OwnLabor(Estimate estimate, RemodelScope scope)
    {
        string prefix = EnumNameConverter<RemodelScope>.Names[(int)scope] + ".";
        IReadOnlyList<string> own = RemodelJobs.TypeOf(scope).OwnTrades;
        Activity Of(string id) => RemodelJobs.Book.Activities[id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id];
        return Direct(estimate).Where(line => own.Contains(Of(line.Activity).Trade)).Sum(line => line.Labor);
    }

    private static decimal BaseOf(EstimateLine line, Estimate estimate, RemodelScope scope) => line.Unit switch
    {
        "of direct cost" => Direct(estimate).Sum(one => one.Likely),
        "of material, subcontractors and general conditions" =>
            Direct(estimate).Sum(one => one.Likely) + Fee(estimate, "generalConditions") - OwnLabor(estimate, scope),
        "of material" => Direct(estimate).Sum(one => one.Material + one.Equipment),
        "of the permit" => Fee(estimate, "permitFee", "permitShare"),
        "of the contractor's price" => Direct(estimate).Sum(one => one.Likely) + Fee(estimate, [.. Contract.Where(id => id != line.Activity)]),
        _ => throw new ArgumentException(line.Unit, nameof(line)),
    };

    private static decimal Fee(Estimate estimate, params string[] ids) =>
        estimate.Lines.Where(line => ids.Contains(line.Activity)).Sum(line => line.Fee);

    /// <summary>The share is shown to five digits, the amount to the cent.</summary>
    private static decimal Slack(EstimateLine line) => 0.005m + (0.000005m * line.Base!.Value);
}
