namespace Estimator.DependencyInjection;

/// <summary>The price book that the options name.</summary>
internal static class PriceBookFiles
{
    /// <exception cref="PriceBookException">The files do not hold a price book the formulas can use.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static HomeEstimator Estimator(EstimatorOptions options) =>
        options.Files().Any() ? new(Read(options)) : HomeEstimator.Default;

    /// <summary>What is wrong with the files, each problem with the files it is in.</summary>
    public static IReadOnlyList<string> Told(EstimatorOptions options, PriceBookException refused)
    {
        string files = string.Join(" with ", options.Files().Select(file => $"{file.Option} '{file.Path}'"));
        return [.. refused.Problems.Select(problem => $"{files}: {problem}")];
    }

    private static PriceBook Read(EstimatorOptions options)
    {
        PriceBook book = PriceBook.UnitedStates2025;
        if (options.PriceBookPath is { } whole)
        {
            using FileStream json = File.OpenRead(whole);
            book = PriceBook.Load(json);
        }

        if (options.OverlayPath is { } own)
        {
            using FileStream json = File.OpenRead(own);
            book = book.With(json);
        }

        return book;
    }
}
