namespace Estimator.Fuzz;

/// <summary>What any price book that is accepted must do.</summary>
internal static class Books
{
    /// <summary>Prices a job of each kind lawfully, or says what is missing.</summary>
    /// <param name="book">The book.</param>
    /// <param name="input">What it was read from.</param>
    public static string Priced(PriceBook book, byte[] input)
    {
        HomeEstimator home = new(book);
        return string.Concat(Jobs(home).Select(job => home.TryEstimate(job, out Estimate? estimate, out IReadOnlyList<Issue> issues)
            ? Laws.Keep(estimate, input)
            : Outcome.Refused(issues).Said));
    }

    private static IEnumerable<Job> Jobs(HomeEstimator home) =>
    [
        new ExteriorPainting { House = new() { FloorArea = Area.FromSquareFeet(2000), Stories = 2, YearBuilt = 1950 } },
        new ExteriorPainting { Performer = Performer.Self },
        new InteriorPainting(),
        .. home.Scopes.Take(2).Select(scope => new Remodel { Scope = scope.Scope, Level = RemodelLevel.Upscale }),
    ];
}
