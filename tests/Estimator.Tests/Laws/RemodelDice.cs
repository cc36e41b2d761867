namespace Estimator.Tests.Laws;

/// <summary>Throws a valid remodel from a seed: every member of the contract, each sometimes absent.</summary>
internal sealed class RemodelDice(int seed) : Dice(seed)
{
    public Remodel Job()
    {
        DateOnly? asOf = Date();
        DateOnly? start = Maybe(Start);
        Remodel job = new()
        {
            Scope = Any<RemodelScope>(),
            Level = Maybe(Any<RemodelLevel>),
            House = House(asOf),
            AsOf = asOf,
            Performer = Maybe(Any<Performer>),
            SoftCosts = MaybeSome<SoftCost>(0),
            Design = Maybe(Any<DesignStage>),
            Start = start,
            Holidays = Knows() ? [.. Enumerable.Range(0, Count(40)).Select(_ => (start ?? Start()).AddDays(Count(400)))] : null,
        };
        job = job with { Choices = Choices(RemodelJobs.TypeOf(job.Scope)) };
        return Knows() ? job.Sized(Size(RemodelJobs.TypeOf(job.Scope))) : job;
    }

    /// <summary>Some of the choices that a scope has; none if it has none.</summary>
    private Dictionary<string, string>? Choices(ScopeProfile scope) =>
        Knows() ? scope.Choices.Where(_ => Knows()).ToDictionary(choice => choice.Id, choice => One(choice.Key.Values)) : null;

    private DateOnly Start() => new DateOnly(2005, 1, 1).AddDays(Count(95 * 365));

    /// <summary>A size between the least and the most, its ends included.</summary>
    private double Size(ScopeProfile scope) => Feet(scope.Least, scope.Most).Feet;
}
