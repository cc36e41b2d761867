using Estimator;

// A thousand houses from arrays: the template says what is the same for all of them, the columns what differs.
const int Count = 1000;
Random random = new(1);
double[] floorArea = [.. Enumerable.Range(0, Count).Select(_ => 900.0 + random.Next(3000))];
double[] stories = [.. Enumerable.Range(0, Count).Select(_ => 1.0 + (random.Next(3) / 2.0))];
ushort[] yearBuilt = [.. Enumerable.Range(0, Count).Select(_ => (ushort)random.Next(1900, 2025))];
floorArea[7] = -1; // A bad row has no price, and the others have theirs.

ExteriorPainting template = new()
{
    House = new() { State = "TX", Condition = Condition.Fair },
    Paint = new() { Grade = PaintGrade.Premium },
    AsOf = new DateOnly(2025, 6, 30),
};
double[] low = new double[Count];
double[] likely = new double[Count];
double[] high = new double[Count];
BulkIssue[] issue = new BulkIssue[Count];
QuoteTotals totals = new(1, HomeEstimator.Default.PriceBook);

HomeEstimator.Default.Quote(
    template,
    new() { Count = Count, FloorArea = floorArea, Stories = stories, YearBuilt = yearBuilt },
    new() { Low = low, Likely = likely, High = high, Issue = issue, Totals = totals });

for (int row = 5; row < 10; row++)
{
    Console.WriteLine(issue[row] == BulkIssue.None
        ? $"house {row}: ${likely[row]:N0} (${low[row]:N0} to ${high[row]:N0})"
        : $"house {row}: {issue[row]}");
}

CostRange all = totals.Total();
Console.WriteLine($"{totals.Priced()} houses together: ${all.Likely:N0} (${all.Low:N0} to ${all.High:N0}), {totals.NotPriced()} without a price");
