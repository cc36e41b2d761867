using System.Text.Json;

namespace Estimator;

/// <summary>Lays a firm's own text over a book.</summary>
internal static class BookOverlay
{
    // Each looks through all ids of the book.
    private const int MostHints = 20;

    private const string Firm = "performer.";

    /// <param name="own">The firm's text.</param>
    /// <param name="book">The text of the book, which is changed.</param>
    /// <param name="before">What the book says.</param>
    public static void Lay(BookNode own, BookNode book, BookDocument before)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            WriteFigures(json, Named(own, book, "figures"), before);
            WriteFactors(json, Named(own, book, "factors"), before);
            json.WriteEndObject();
        }

        book.Lay(new BookFile(utf8.ToArray(), []).Parse(), isOwn: false);
        book.Lay(own, isOwn: true);
    }

    /// <summary>Ids that the firm's text names in a section and that stand elsewhere in the book.</summary>
    private static IEnumerable<string> Named(BookNode own, BookNode book, string section) =>
        (own.Peek(section)?.Children ?? []).Select(one => one.Name).Where(id => book.Peek(section)?.Peek(id) is null);

    /// <summary>Notes figures and tables of the firm that are new to the book and that no step asks for: their ids are misspelled.</summary>
    public static void CheckUse(BookNode own, BookDocument before, BookDocument after)
    {
        HashSet<string> asked = [.. after.Activities.Values.SelectMany(activity => activity.Figures.Concat(activity.FactorTables))];
        int hints = 0;
        void Check(string section, string what, IEnumerable<string> known)
        {
            string[] names = [.. known];
            HashSet<string> there = [.. names];
            foreach (BookNode added in (own.Peek(section)?.Children ?? []).Where(one => !there.Contains(one.Name) && !asked.Contains(one.Name) && !IsDriver(one.Name, before)))
            {
                added.Note($"no step asks for this {what}{(hints++ < MostHints ? Nearest.Hint(added.Name, names) : "")}.");
            }
        }

        Check("figures", "figure", before.Figures.Keys);
        Check("factors", "table", before.Factors.Keys);
    }

    /// <summary>Whether an id is that of a driver of one kind of job or scope, where there is one of all kinds: <c>driver.remodel.market</c>.</summary>
    private static bool IsDriver(string id, BookDocument book) =>
        (id.Split('.') is ["driver", _, string name] && book.Figures.ContainsKey("driver." + name))
        || (id.Split('.') is ["driver", string kind, string scope, string of] && book.Figures.ContainsKey("driver." + of) && book.Activities.Values.Any(activity => activity.Job == $"{kind}.{scope}"))
        || (id.StartsWith(Firm, StringComparison.Ordinal) && book.Figures.ContainsKey(Firm + id.Split('.')[^1]));

    private static void WriteFigures(Utf8JsonWriter json, IEnumerable<string> ids, BookDocument before)
    {
        json.WriteStartObject("figures");
        foreach (string id in ids.Where(before.Figures.ContainsKey))
        {
            Figure figure = before.Figures[id];
            json.WriteStartObject(id);
            json.WriteNumber("low", figure.Low);
            json.WriteNumber("likely", figure.Likely);
            json.WriteNumber("high", figure.High);
            json.WriteString("unit", figure.Unit);
            if (figure.Year is { } year)
            {
                json.WriteNumber("year", year);
            }

            WriteProvenance(json, figure.Sources, figure.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFactors(Utf8JsonWriter json, IEnumerable<string> ids, BookDocument before)
    {
        json.WriteStartObject("factors");
        foreach (string id in ids.Where(before.Factors.ContainsKey))
        {
            FactorTable table = before.Factors[id];
            json.WriteStartObject(id);
            json.WriteString("key", table.Key);
            json.WriteStartObject("values");
            foreach ((string key, double value) in table.Values)
            {
                json.WriteNumber(key, value);
            }

            json.WriteEndObject();
            json.WriteString("unit", table.Unit);
            WriteProvenance(json, table.Sources, table.Note);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, IReadOnlyList<string> sources, string? note)
    {
        json.WriteStartArray("sources");
        foreach (string source in sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        if (note is not null)
        {
            json.WriteString("note", note);
        }
    }
}
