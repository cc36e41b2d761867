using System.Text.Json;
using Estimator;
using QuoteShared.Commands;

namespace QuoteConsole.Commands;

/// <summary>Price books that commands are given by name: the embedded one, a whole book, or figures laid over the embedded one.</summary>
internal static class BookFiles
{
    /// <summary>What the embedded book is called on a command line.</summary>
    public const string Embedded = "us-2025";

    /// <summary>Reads a book and makes it ready to price.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="PriceBookException">The book is refused; all problems are listed.</exception>
    public static HomeEstimator Read(string name)
    {
        if (name == Embedded)
        {
            return HomeEstimator.Default;
        }

        using FileStream file = InputFile.Open(name);
        using MemoryStream json = new();
        file.CopyTo(json);
        bool isWhole = IsWhole(json.GetBuffer().AsMemory(0, (int)json.Length));
        json.Position = 0;
        return new(isWhole ? PriceBook.Load(json) : PriceBook.UnitedStates2025.With(json));
    }

    /// <summary>A whole book has a name; figures to be laid over one have none.</summary>
    private static bool IsWhole(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("id", out _);
        }
        catch (JsonException)
        {
            // The library says where it is broken.
            return false;
        }
    }
}
