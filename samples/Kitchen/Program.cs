using Estimator;

// A kitchen remodel on a calendar: what it costs, who is on site when, and when which payment falls due.
Remodel job = new()
{
    Scope = RemodelScope.Kitchen,
    Level = RemodelLevel.Midrange,
    Area = Area.FromSquareFeet(180),
    House = new() { State = "MA", YearBuilt = 1950 },
    SoftCosts = [SoftCost.Contingency],
    Start = new DateOnly(2026, 5, 4),
    Holidays = [new DateOnly(2026, 5, 25)],
};
if (!HomeEstimator.Default.TryEstimate(job, out Estimate? estimate, out IReadOnlyList<Issue> issues))
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, issues.Select(issue => $"{issue.Path}: {issue.Message}")));
    return 1;
}

Console.WriteLine($"Likely ${estimate.Total.Likely:N0} (${estimate.Total.Low:N0} to ${estimate.Total.High:N0})");
Console.WriteLine($"From {estimate.Plan.Start} to {estimate.Plan.Finish}; with luck {estimate.Plan.EarliestFinish}, without {estimate.Plan.LatestFinish}");
Console.WriteLine();
foreach (EstimateLine line in estimate.Lines.OrderByDescending(line => line.Likely).Take(5))
{
    Console.WriteLine($"  ${line.Likely,7:N0}  {line.Name}");
}

Console.WriteLine();
foreach (Payment payment in estimate.Payments ?? [])
{
    Console.WriteLine($"  ${payment.Amount,7:N0}  {payment.Date}  {payment.Milestone}");
}

return 0;
