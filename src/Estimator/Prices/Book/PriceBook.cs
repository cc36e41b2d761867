using System.Security.Cryptography;
using System.Text.Json;

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
    private readonly BookNode _text;
    private readonly Lazy<string> _hash;
    private readonly Lazy<IReadOnlyDictionary<string, Figure>> _figures;

    private PriceBook(BookNode text, BookDocument document, bool isProven)
    {
        (_text, _document, IsProven) = (text, document, isProven);
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(ToUtf8(isIndented: false))));
        _figures = new(() => BookFigures.Of(document));
        OverriddenIds = BookFigures.Overridden(document) is { Length: > 0 } overridden ? FrozenList.Of(overridden) : null;
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

    /// <summary>The country it is for, for example <c>United States</c>.</summary>
    public string Country => _document.Country.Name;

    /// <summary>The units that its figures are in and its estimates are shown in.</summary>
    public UnitSystem Units => _document.Country.Units.System;

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

    /// <summary>Whether it is the embedded book, which tests have proved to keep every rule: it is not checked again at each start.</summary>
    internal bool IsProven { get; }

    /// <summary>Ids of figures that an overlay replaced; null if none.</summary>
    internal IReadOnlyList<string>? OverriddenIds { get; }

    /// <summary>Reads a whole book, or one that <c>extends</c> an embedded book by what is of another country.</summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="PriceBookException">The JSON is not a book, or the book breaks rules; all of them are listed.</exception>
    public static PriceBook Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        List<string> problems = [];
        return Read(BookBase.LayUnder(new BookFile(BytesOf(json), problems).Parse(), problems), problems);
    }

    /// <summary>A book with a firm's own figures laid over this one.</summary>
    /// <param name="overlay">
    /// UTF-8 JSON with the members to be replaced, in the book's own form, each with where it is from: <c>sources</c>, or <c>judged</c> and the reason.
    /// A figure that stands in a step may be named by its id in <see cref="Figures"/> as well.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    /// <exception cref="PriceBookException">The overlay does not fit the book, or the result breaks rules.</exception>
    public PriceBook With(Stream overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        List<string> problems = [];
        BookNode own = new BookFile(BytesOf(overlay), problems).Parse();
        BookNode merged = new BookFile(ToUtf8(isIndented: false), problems).Parse();
        BookOverlay.Lay(own, merged, _document);
        return Read(merged, problems, after => BookOverlay.CheckUse(own, _document, after));
    }

    /// <summary>Writes the book as UTF-8 JSON; reading it back gives the same book and the same hash.</summary>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public void WriteTo(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.Write(ToUtf8(isIndented: true));
    }

    private static PriceBook LoadEmbedded()
    {
        BookNode text = BookBase.Embedded("us-2025")!;
        return new(text, BookReader.Read(text), isProven: true);
    }

    private static PriceBook Read(BookNode text, List<string> problems, Action<BookDocument>? check = null)
    {
        BookDocument document = BookReader.Read(text);
        check?.Invoke(document);
        problems.AddRange(BookRules.Check(document));
        return problems.Count == 0 ? new PriceBook(text, document, isProven: false) : throw new PriceBookException([.. problems.Distinct()]);
    }

    private static byte[] BytesOf(Stream json)
    {
        using MemoryStream copy = new();
        json.CopyTo(copy);
        return copy.ToArray();
    }

    private byte[] ToUtf8(bool isIndented)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new() { Indented = isIndented, NewLine = "\n" }))
        {
            _text.Write(json);
        }

        return utf8.ToArray();
    }
}
