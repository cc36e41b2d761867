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
    private readonly BookDocument _painting;
    private readonly Lazy<BookText> _whole;
    private readonly Lazy<string> _hash;
    private readonly Lazy<IReadOnlyDictionary<string, Figure>> _figures;
    private readonly Lazy<IReadOnlyDictionary<string, Source>> _sources;
    private readonly Lazy<IReadOnlyDictionary<string, Activity>> _activities;

    /// <summary>A book that keeps the rules.</summary>
    private PriceBook(BookText whole)
        : this(whole.Document, new(whole)) =>
        OverriddenIds = BookFigures.Overridden(whole.Document) is { Length: > 0 } overridden ? FrozenList.Of(overridden) : null;

    private PriceBook(BookDocument painting, Lazy<BookText> whole)
    {
        (_painting, _whole) = (painting, whole);
        _hash = new(() => Convert.ToHexStringLower(SHA256.HashData(ToUtf8(isIndented: false))));
        _figures = new(() => BookFigures.Of(Document));
        _sources = new(() => Document.Sources.ToDictionary().AsReadOnly());
        _activities = new(() => Document.Activities.ToDictionary().AsReadOnly());
    }

    /// <summary>The embedded book <c>us-2025</c>: United States, prices of mid-2025.</summary>
    public static PriceBook UnitedStates2025 => Embedded.Value;

    /// <summary>The book's name, for example <c>us-2025</c>.</summary>
    public string Id => _painting.Id;

    /// <summary>The book's own version.</summary>
    public string Version => _painting.Version;

    /// <summary>ISO 4217 code of the currency.</summary>
    public string Currency => _painting.Currency;

    /// <summary>The country it is for, for example <c>United States</c>.</summary>
    public string Country => _painting.Country.Name;

    /// <summary>The units that its figures are in and its estimates are shown in.</summary>
    public UnitSystem Units => _painting.Country.Units.System;

    /// <summary>The date its figures are of; a job without a date is priced at it.</summary>
    public DateOnly BaseDate => _painting.BaseDate;

    /// <summary>Sources by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources => _sources.Value;

    /// <summary>Every number of the book by id; an entry of a factor table is <c>table/key</c>.</summary>
    public IReadOnlyDictionary<string, Figure> Figures => _figures.Value;

    /// <summary>Activities by id, in the order in which a job runs.</summary>
    public IReadOnlyDictionary<string, Activity> Activities => _activities.Value;

    /// <summary>The public holidays of its country on the days on which they are kept, in order; none where the book names none.</summary>
    /// <remarks>A fixed day on a Saturday is kept on the Friday before, on a Sunday on the Monday after, be it in another year.</remarks>
    /// <param name="firstYear">The first year, 1600 to 2200.</param>
    /// <param name="lastYear">The last year, up to 2200; the first if left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is none of these, or the last lies before the first.</exception>
    public IReadOnlyList<DateOnly> Holidays(int firstYear, int? lastYear = null)
    {
        int last = lastYear ?? firstYear;
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, CountryRules.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, CountryRules.LastYear, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfLessThan(last, firstYear, nameof(lastYear));
        IEnumerable<DateOnly> days =
            from year in Enumerable.Range(firstYear, last - firstYear + 2)
            from rule in _painting.Country.Holidays.Values
            let day = rule.In(year)
            where day is { } kept && kept.Year >= firstYear && kept.Year <= last
            select day.Value;
        return FrozenList.Of(days.Distinct().Order());
    }

    /// <summary>SHA-256 of the book's content, in lower-case hexadecimal.</summary>
    public string ContentHash => _hash.Value;

    /// <summary>The kinds of jobs it has prices for.</summary>
    internal IReadOnlyList<string> Kinds => _painting.Kinds;

    /// <summary>All of it.</summary>
    internal BookDocument Document => _whole.Value.Document;

    /// <summary>Whether it is the embedded book, which tests have proved to keep every rule: it is not checked again at each start.</summary>
    internal bool IsProven { get; private init; }

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
        return Read(BookBase.LayUnder(Parsed(json, problems), problems), problems);
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
        BookNode own = Parsed(overlay, problems);
        BookNode merged = new BookFile(ToUtf8(isIndented: false), problems).Parse();
        BookOverlay.Lay(own, merged, Document);
        return Read(merged, problems, after => BookOverlay.CheckUse(own, Document, after));
    }

    /// <summary>Writes the book as UTF-8 JSON; reading it back gives the same book and the same hash.</summary>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public void WriteTo(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.Write(ToUtf8(isIndented: true));
    }

    /// <summary>It without its remodels: places, dates and all that painting needs.</summary>
    internal BookDocument Painting => _painting;

    /// <summary>This book saying something else, to try a price: not checked, and its hash means nothing.</summary>
    internal PriceBook Saying(BookDocument document) => new(_whole.Value with { Document = document }) { IsProven = true };

    /// <summary>What jobs of a kind need of it.</summary>
    internal BookDocument DocumentOf(string kind) => kind == Remodel.KindName ? Document : Painting;

    /// <summary>Of the embedded book the remodels, which are most of its text, are read when the first is asked for.</summary>
    private static PriceBook LoadEmbedded()
    {
        BookText painting = BookText.Of(BookBase.EmbeddedPainting());
        return new(painting.Document, new(() => BookText.Of(BookBase.WithRemodels(painting.Node)))) { IsProven = true };
    }

    private static PriceBook Read(BookNode node, List<string> problems, Action<BookDocument>? check = null)
    {
        BookText text = BookText.Of(node);
        check?.Invoke(text.Document);
        problems.AddRange(BookRules.Check(text.Document));
        return problems.Count == 0 ? new PriceBook(text) : throw new PriceBookException(BookFile.Told(problems));
    }

    private static BookNode Parsed(Stream json, List<string> problems)
    {
        using MemoryStream copy = new();
        json.CopyTo(copy);
        BookNode text = new BookFile(copy.ToArray(), problems).Parse();

        // For editors alone.
        text.Remove("$schema");
        return text;
    }

    private byte[] ToUtf8(bool isIndented)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8, new() { Indented = isIndented, NewLine = "\n" }))
        {
            _whole.Value.Node.Write(json);
        }

        return utf8.ToArray();
    }

    /// <summary>A book as it is written, and what it says.</summary>
    private sealed record BookText(BookNode Node, BookDocument Document)
    {
        public static BookText Of(BookNode node) => new(node, BookReader.Read(node));
    }
}
