namespace Estimator.Tests.Laws;

/// <summary>What every choice of every scope keeps: what is usual is the mean of its options, an ordered one never gets cheaper, an answer narrows.</summary>
public sealed class ChoiceLaws
{
    // Half a cent on each of a hundred lines, and on their markups.
    private const double Rounding = 2;

    public static TheoryData<RemodelScope, string> Choices
    {
        get
        {
            TheoryData<RemodelScope, string> all = [];
            foreach (ScopeOfWork scope in HomeEstimator.Default.Scopes)
            {
                foreach (Choice choice in scope.Choices)
                {
                    all.Add(scope.Scope, choice.Id);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Open_IsTheMeanOfItsOptions(RemodelScope scope, string id)
    {
        foreach ((Remodel job, IReadOnlyDictionary<string, double> shares) in Open(scope, id))
        {
            double mean = shares.Sum(one => one.Value * (double)Of(job, id, one.Key).Likely);
            Assert.InRange((double)HomeEstimator.Default.Estimate(job).Total.Likely, mean - Rounding, mean + Rounding);
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Open_IsAsWideAsItsAnswersAtLeast(RemodelScope scope, string id)
    {
        foreach ((Remodel job, IReadOnlyDictionary<string, double> shares) in Open(scope, id))
        {
            double answered = shares.Sum(one => one.Value * Math.Pow(Width(Of(job, id, one.Key)), 2));
            Assert.True(Math.Sqrt(answered) <= Width(HomeEstimator.Default.Estimate(job).Total) + Rounding, $"{job.Level}: {Math.Sqrt(answered)}");
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Ordered_NeverGetsCheaper(RemodelScope scope, string id)
    {
        Choice choice = ChoiceOf(scope, id);
        foreach (Remodel job in Open(scope, id).Select(one => one.Job).Where(_ => choice.IsOrdered))
        {
            decimal[] prices = [.. choice.Options.Select(option => Of(job, id, option.Id).Likely)];
            Assert.Equal(prices.Order(), prices);
        }
    }

    /// <summary>No option is a word alone: each moves the price against some other.</summary>
    [Theory]
    [MemberData(nameof(Choices))]
    public void Options_MoveThePrice(RemodelScope scope, string id)
    {
        Remodel job = new() { Scope = scope };
        Assert.True(ChoiceOf(scope, id).Options.Select(option => Of(job, id, option.Id).Likely).Distinct().Count() > 1);
    }

    private static IEnumerable<(Remodel Job, IReadOnlyDictionary<string, double> Shares)> Open(RemodelScope scope, string id) =>
        ChoiceOf(scope, id).Usual.Select(one => (new Remodel { Scope = scope, Level = one.Key }, one.Value));

    private static Choice ChoiceOf(RemodelScope scope, string id) => HomeEstimator.Default.Scopes[(int)scope].Choices.Single(choice => choice.Id == id);

    private static EstimateTotal Of(Remodel job, string id, string option) =>
        HomeEstimator.Default.Estimate(job with { Choices = new Dictionary<string, string> { [id] = option } }).Total;

    private static double Width(EstimateTotal total) => (double)(total.High - total.Low);
}
