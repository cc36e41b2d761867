namespace Estimator.Benchmarks;

/// <summary>The estimate as a competent developer writes it: house objects, the book in arrays, a loop over its rows.</summary>
/// <remarks>
/// Nothing is slow on purpose: buffers are reused, rows without quantity are passed over, spreads are added up only
/// where an answer is missing. The results are the library's to the bit.
/// </remarks>
internal sealed class NaiveLoop(PlainPrices prices)
{
    private readonly NaiveAnswers _answers = new(prices);
    private readonly NaiveTakeoff _takeoff = new(prices.Takeoff);
    private readonly NaiveSum _sum = new(prices);

    public PlainQuote Price(NaiveHouse house)
    {
        _answers.Set(house);
        _takeoff.Measure(house, _answers.Codes[NaiveKeys.Stories]);
        _sum.Clear();
        foreach (PlainRow row in prices.Rows)
        {
            double quantity = _takeoff.Quantities[(int)row.Measure];
            if (quantity > 0)
            {
                double place = row.IsLabor ? _answers.Labor : _answers.Supply;
                _sum.Add(row, Math.Round(quantity * Factor(row) * row.Cents * place), _answers.Codes);
            }
        }

        return _sum.Close(_answers.Labor, _answers.Common);
    }

    private double Factor(PlainRow row)
    {
        double product = 1;
        foreach (PlainFactor factor in row.Factors)
        {
            product *= factor.Values[_answers.Codes[factor.Key]];
        }

        return product;
    }
}
