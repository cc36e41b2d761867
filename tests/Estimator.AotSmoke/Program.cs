using Estimator;

// Without arguments: the first estimate, as a service that starts would give it.
// With "jobs": a job a line in, its estimate or its issues a line out; then every scope of remodel, the same house three ways, compared, kept and computed again, and columns.
HomeEstimator home = HomeEstimator.Default;
if (args is [])
{
    House house = new() { FloorArea = Area.FromSquareFeet(2000) };
    Console.WriteLine(home.Estimate(new ExteriorPainting { House = house }));
    return;
}

while (Console.ReadLine() is { } line)
{
    Console.WriteLine(EstimatorJson.TryReadJob(line, out Job? job, out IReadOnlyList<Issue> issues) && home.TryEstimate(job, out Estimate? estimate, out issues)
        ? EstimatorJson.WriteJob(job) + EstimatorJson.WriteEstimate(estimate)
        : EstimatorJson.WriteIssues(issues));
}

foreach (ScopeOfWork scope in home.Scopes)
{
    Remodel remodel = new() { Scope = scope.Scope, Level = RemodelLevel.Midrange };
    Console.WriteLine($"{scope}: {EstimatorJson.WriteEstimate(home.Estimate(remodel))}");
}

ExteriorPainting painting = new() { House = new() { YearBuilt = 1965, State = "CO" } };
Console.WriteLine(EstimatorJson.WriteOffers(home.Offers(painting)));
Console.WriteLine(EstimatorJson.WriteHireOrSelf(home.HireOrSelf(painting)));
Console.WriteLine(EstimatorJson.WriteComparison(home.Compare(painting, painting with { Coats = 3, House = painting.House with { Zip = "80202" } })));

string kept = EstimatorJson.WriteKeptQuote(home.Keep(painting));
Console.WriteLine(EstimatorJson.TryReadKeptQuote(kept, out KeptQuote? quote, out IReadOnlyList<Issue> wrong)
    ? EstimatorJson.WriteRecomputation(home.Recompute(quote))
    : EstimatorJson.WriteIssues(wrong));

const int Count = 1000;
double[] area = [.. Enumerable.Range(500, Count).Select(one => (double)one)];
(double[] low, double[] likely, double[] high) = (new double[Count], new double[Count], new double[Count]);
QuoteColumns quotes = new() { Low = low, Likely = likely, High = high, Issue = new BulkIssue[Count] };
home.Quote(painting, new() { Count = Count, PaintableArea = area }, quotes);
Print();
home.Quote(new InteriorPainting { House = painting.House }, new() { Count = Count, FloorArea = area }, quotes);
Print();
home.Quote(new Remodel { Scope = RemodelScope.RoofReplacement, House = painting.House }, new() { Count = Count, Size = area }, quotes);
Print();

void Print() => Console.WriteLine(string.Join(' ', low.Concat(likely).Concat(high)));
