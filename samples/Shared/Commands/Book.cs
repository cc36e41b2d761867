using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Estimator;

namespace QuoteShared.Commands;

/// <summary>The price book a command uses: the embedded one, or a firm's own figures laid over it.</summary>
internal static class Book
{
    public static Option<string?> Option() => new("--book")
    {
        Description = "A JSON file: a price book, or figures of your own, laid over the embedded one",
        HelpName = "book.json",
    };

    /// <summary>The book of an option's value.</summary>
    /// <exception cref="UsageException">The file is missing, or the book is refused.</exception>
    public static PriceBook Read(string? file)
    {
        if (file is null)
        {
            return PriceBook.UnitedStates2025;
        }

        try
        {
            return ReadFile(file);
        }
        catch (PriceBookException refused)
        {
            throw new UsageException(
                $"--book {file}: the figures do not fit the price book.\n{string.Join('\n', refused.Problems)}\nSee all figures and their units: book");
        }
    }

    /// <summary>A whole book, or figures laid over the embedded one.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="PriceBookException">The book is refused; all problems are listed.</exception>
    public static PriceBook ReadFile(string name)
    {
        byte[] bytes = InputFile.BytesOf(name);
        using MemoryStream json = new(bytes);
        return IsWhole(bytes) ? PriceBook.Load(json) : PriceBook.UnitedStates2025.With(json);
    }

    /// <summary>A whole book has a name; figures to be laid over one have none.</summary>
    private static bool IsWhole(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out _);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The library says where it is broken; the second is what half a character in a name is refused with.
            return false;
        }
    }

    public static HomeEstimator Estimator(string? file) =>
        file is null ? HomeEstimator.Default : new(Read(file));

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
