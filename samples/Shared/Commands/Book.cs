using System.CommandLine;
using System.Globalization;
using Estimator;

namespace QuoteShared.Commands;

/// <summary>The price book a command uses: the embedded one, or a firm's own figures laid over it.</summary>
internal static class Book
{
    public static Option<string?> Option() => new("--book")
    {
        Description = "A JSON file with figures of your own, laid over the embedded price book",
        HelpName = "overlay.json",
    };

    /// <summary>The book of an option's value.</summary>
    /// <exception cref="UsageException">The file is missing, or the book refuses it.</exception>
    public static PriceBook Read(string? overlay)
    {
        if (overlay is null)
        {
            return PriceBook.UnitedStates2025;
        }

        try
        {
            using FileStream json = InputFile.Open(overlay);
            return PriceBook.UnitedStates2025.With(json);
        }
        catch (PriceBookException refused)
        {
            throw new UsageException(
                $"--book {overlay}: the figures do not fit the price book.\n{string.Join('\n', refused.Problems)}\nSee all figures and their units: book");
        }
    }

    public static HomeEstimator Estimator(string? overlay) =>
        overlay is null ? HomeEstimator.Default : new(Read(overlay));

    /// <summary>A date as <c>2025-06-30</c>.</summary>
    /// <exception cref="UsageException">It is no date, or outside the book's price index.</exception>
    public static DateOnly? Date(string? text, HomeEstimator estimator)
    {
        if (text is null)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            throw new UsageException($"--as-of {Excerpt.Of(text)}: give a date as year-month-day, for example 2025-06-30.");
        }

        Issue? error = estimator.Validate(new ExteriorPainting { AsOf = date })
            .FirstOrDefault(issue => issue.Severity == Severity.Error);
        return error is null ? date : throw new UsageException($"--as-of: {error.Message}");
    }
}
