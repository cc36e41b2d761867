using System.Globalization;

namespace Estimator;

/// <summary>What a remodel was taken to mean, and what was not said about it.</summary>
internal static class RemodelAssumptions
{
    public static Assumptions Of(in PricedJob priced, Remodel job, RemodelLevel level, ScopeProfile scope)
    {
        Assumptions list = new(priced);
        string name = Key.Level.Values[(int)level];
        string says = $"{name}: {scope.Says(level, job.Choices)}";
        list.Add("level", job.Level is null ? Mixed(priced.Prices.LevelShares, says) : says, job.Level is null ? "level" : "specification");
        foreach (Choice choice in scope.Choices.Where(choice => list.IsOpen(choice.Key.Name)))
        {
            list.Add("choices." + choice.Id, $"as {name} usually has it: {InWords(choice.Usual[level])}", choice.Key.Name);
        }

        if (RemodelInputs.SizeOf(job, scope) is null)
        {
            list.Add(scope.Size, string.Create(CultureInfo.InvariantCulture, $"typical: {scope.Typical:N0} {scope.Unit}"), "scope");
        }

        if (job.SoftCosts is null or { Count: 0 })
        {
            list.Add("softCosts", "none: the contractor's price with general conditions, overhead, profit, permits and sales tax, without contingency and designers");
        }

        list.AddHouse(job, priced.Place, priced.Area);
        return list;
    }

    /// <summary>What owners buy who say no level; of one level alone it is that level.</summary>
    private static string Mixed(IReadOnlyDictionary<string, double> shares, string says) =>
        shares.Values.Max() == 1 ? says : $"what owners buy, {InWords(shares)}; {says}";

    private static string InWords(IReadOnlyDictionary<string, double> shares) =>
        string.Join(", ", shares.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value:0 %} {one.Key}")));
}
