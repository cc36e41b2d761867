namespace Estimator.DependencyInjection;

/// <summary>The price book that the options name.</summary>
internal static class PriceBookFiles
{
    public static PriceBook Read(EstimatorOptions options)
    {
        PriceBook book = options.PriceBookPath is { } whole ? Load(whole) : PriceBook.UnitedStates2025;
        return options.OverlayPath is { } own ? Lay(own, book) : book;
    }

    public static bool AreThere(EstimatorOptions options) =>
        (options.PriceBookPath is null || File.Exists(options.PriceBookPath))
        && (options.OverlayPath is null || File.Exists(options.OverlayPath));

    /// <summary>The options that are set, with their paths, as a message shows them.</summary>
    public static IEnumerable<string> Named(EstimatorOptions options)
    {
        if (options.PriceBookPath is { } whole)
        {
            yield return $"{nameof(EstimatorOptions.PriceBookPath)} '{whole}'";
        }

        if (options.OverlayPath is { } own)
        {
            yield return $"{nameof(EstimatorOptions.OverlayPath)} '{own}'";
        }
    }

    private static PriceBook Load(string path)
    {
        using FileStream json = File.OpenRead(path);
        return PriceBook.Load(json);
    }

    private static PriceBook Lay(string path, PriceBook book)
    {
        using FileStream json = File.OpenRead(path);
        return book.With(json);
    }
}
