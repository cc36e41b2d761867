using RulesEngine.Models;
using static System.FormattableString;

namespace Estimator.Benchmarks;

/// <summary>microsoft/RulesEngine: a rule a row, which applies where there is a quantity and gives its cents.</summary>
/// <remarks>
/// Only the rows are rules. Answers, takeoff and the range are the naive loop's own, which is kind to the engine: as
/// expressions they would cost as much again.
/// </remarks>
internal sealed class RulesRival
{
    private const string Workflow = "exterior";
    private readonly RulesEngine.RulesEngine _rules;
    private readonly Dictionary<string, PlainRow> _rows;
    private readonly PlainFactor[] _factors;
    private readonly double[] _byNumber;
    private readonly NaiveAnswers _answers;
    private readonly NaiveTakeoff _takeoff;
    private readonly NaiveSum _sum;

    public RulesRival(PlainPrices prices)
    {
        (_answers, _takeoff, _sum) = (new(prices), new(prices.Takeoff), new(prices));
        _factors = [.. prices.Rows.SelectMany(row => row.Factors).Distinct()];
        _byNumber = new double[_factors.Max(factor => factor.Number) + 1];
        _rows = prices.Rows.ToDictionary(row => row.Id);
        _rules = new([new Workflow { WorkflowName = Workflow, Rules = [.. prices.Rows.Select(Rule)] }]);
    }

    public PlainQuote Price(NaiveHouse house)
    {
        _answers.Set(house);
        _takeoff.Measure(house, _answers.Codes[NaiveKeys.Stories]);
        RuleParameter[] inputs =
        [
            new("quantity", _takeoff.Quantities),
            new("factor", Factors()),
            new("place", new RulePlace(_answers.Labor, _answers.Supply)),
        ];
        List<RuleResultTree> results = _rules.ExecuteAllRulesAsync(Workflow, inputs).AsTask().GetAwaiter().GetResult();
        _sum.Clear();
        foreach (RuleResultTree result in results.Where(result => result.IsSuccess))
        {
            _sum.Add(_rows[result.Rule.RuleName], (double)result.ActionResult.Output, _answers.Codes);
        }

        return _sum.Close(_answers.Labor, _answers.Common);
    }

    private static Rule Rule(PlainRow row)
    {
        string product = string.Concat(row.Factors.Select(factor => Invariant($" * factor[{factor.Number}]")));
        string cents = Invariant($"Math.Round(quantity[{(int)row.Measure}]{product} * {row.Cents:R} * place.{(row.IsLabor ? "Labor" : "Supply")})");
        return new()
        {
            RuleName = row.Id,
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = $"quantity[{(int)row.Measure}] > 0",
            Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["expression"] = cents } } },
        };
    }

    /// <summary>Factors of the house by number.</summary>
    private double[] Factors()
    {
        foreach (PlainFactor factor in _factors)
        {
            _byNumber[factor.Number] = factor.Values[_answers.Codes[factor.Key]];
        }

        return _byNumber;
    }
}

/// <summary>What a place makes of labor and material, as rules read it.</summary>
public sealed record RulePlace(double Labor, double Supply);
