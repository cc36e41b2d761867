using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Estimator;

/// <summary>An immutable, dated, sourced set of prices, production rates and activities in one currency.</summary>
/// <remarks>
/// Thread-safe. A book is data: load another one, or lay a firm's own figures over it with <see cref="With"/>.
/// A book that breaks a rule is refused with every problem listed.
/// </remarks>
public sealed class PriceBook
{
    private static readonly Lazy<PriceBook> Embedded = new(LoadEmbedded);
    private readonly BookDocument _document;
    private readonly Lazy<string> _hash;
    private readonly Lazy<IReadOnlyDictionary<string, Figure>> _figures;

    private PriceBook(BookDocument document)
    {
        _document = document;
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(ToUtf8())));
        _figures = new(() => FigureList.Of(document));
        string[] overridden = [.. FigureList.Of(document).Where(one => one.Value.Overridden).Select(one => one.Key)];
        OverriddenIds = overridden.Length == 0 ? null : FrozenList.Of(overridden);
        Sources = document.Sources.ToDictionary().AsReadOnly();
        Activities = document.Activities.ToDictionary().AsReadOnly();
    }

    /// <summary>The embedded book <c>us-2025</c>: United States, prices of mid-2025.</summary>
    public static PriceBook UnitedStates2025 => Embedded.Value;

    /// <summary>The book's name, for example <c>us-2025</c>.</summary>
    public string Id => _document.Id;

    /// <summary>The book's own version.</summary>
    public string Version => _document.Version;

    /// <summary>ISO 4217 code of the currency.</summary>
    public string Currency => _document.Currency;

    /// <summary>The date its figures are of; a job without a date is priced at it.</summary>
    public DateOnly BaseDate => _document.BaseDate;

    /// <summary>Sources by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>Every number of the book by id; an entry of a factor table is <c>table/key</c>.</summary>
    public IReadOnlyDictionary<string, Figure> Figures => _figures.Value;

    /// <summary>Activities by id, in the order in which a job runs.</summary>
    public IReadOnlyDictionary<string, Activity> Activities { get; }

    /// <summary>SHA-256 of the book's content, in lower-case hexadecimal.</summary>
    public string ContentHash => _hash.Value;

    internal BookDocument Document => _document;

    /// <summary>Ids of figures that an overlay replaced; null if none.</summary>
    internal IReadOnlyList<string>? OverriddenIds { get; }

    /// <summary>Reads a whole book.</summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="PriceBookException">The JSON is not a book, or the book breaks rules; all of them are listed.</exception>
    public static PriceBook Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromNode(BookParts.Parse(json));
    }

    /// <summary>A book with a firm's own figures laid over this one.</summary>
    /// <param name="overlay">UTF-8 JSON with the members to be replaced, in the book's own form.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="PriceBookException">The overlay does not fit the book, or the result breaks rules.</exception>
    public PriceBook With(Stream overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        JsonObject own = BookParts.Parse(overlay);
        JsonObject merged = BookParts.Parse(new MemoryStream(ToUtf8()));
        BookParts.MarkOverridden(merged, own);
        BookParts.Merge(merged, own);
        return FromNode(merged);
    }

    /// <summary>Writes the book as UTF-8 JSON; reading it back gives the same book and the same hash.</summary>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public void WriteTo(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.Write(ToUtf8());
    }

    private byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(_document, BookJson.Default.BookDocument);

    private static PriceBook LoadEmbedded() => FromNode(BookParts.ReadEmbedded("us-2025"));

    private static PriceBook FromNode(JsonObject node)
    {
        BookDocument document;
        try
        {
            document = node.Deserialize(BookJson.Default.BookDocument)!;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is what half a character in a text is refused with.
            throw new PriceBookException([problem.Message], problem);
        }

        IReadOnlyList<string> problems = BookRules.Check(document);
        return problems.Count == 0 ? new PriceBook(document) : throw new PriceBookException(problems);
    }
}
