using System.Reflection;
using System.Text.Json;

namespace Estimator;

/// <summary>Reads an embedded book, and what another book takes over from it.</summary>
/// <remarks>
/// A book that <c>extends</c> another takes over how work is done: activities, hours, coverage, factors, kinds of rooms; in its own units, and each
/// figure with the book's own reason why it holds here. What is of a country it has to bring itself: money, places, law, eras, the housing stock.
/// The result is a whole book, which is what is written and hashed.
/// </remarks>
internal static class BookBase
{
    private const string Base = "us-2025";
    private const string Remodels = "remodel/";
    private static readonly string[] Parts = ["book", "exterior", "factors", "figures", "firms", "interior", "projects"];
    private static readonly string[] Taken = ["activities", "bidParts", "factors", "figures", "jobOrder", "risks", "rooms", "seasonalJobs", "sharedWork", "sources", "unsuitable", "unsuitableInside"];

    /// <summary>The text of the embedded book without its remodels.</summary>
    public static BookNode EmbeddedPainting() => Laid(null, part => !part.StartsWith(Remodels, StringComparison.Ordinal));

    /// <summary>The same text with the remodels added to it.</summary>
    public static BookNode WithRemodels(BookNode painting) => Laid(painting, part => part.StartsWith(Remodels, StringComparison.Ordinal));

    /// <summary>Parts of the embedded book, in the order of their names, laid over each other.</summary>
    private static BookNode Laid(BookNode? whole, Func<string, bool> isWanted)
    {
        Assembly assembly = typeof(BookBase).Assembly;
        List<string> problems = [];
        string[] names = Array.FindAll(assembly.GetManifestResourceNames(), name => name.StartsWith(Base + "/", StringComparison.Ordinal));
        foreach (string name in names.Where(name => isWanted(name[(Base.Length + 1)..^".json".Length])).Order(StringComparer.Ordinal))
        {
            using Stream json = assembly.GetManifestResourceStream(name)!;
            byte[] utf8 = new byte[json.Length];
            json.ReadExactly(utf8);
            BookNode part = new BookFile(utf8, problems).Parse();
            whole?.Lay(part, isOwn: false);
            whole ??= part;
        }

        return whole!;
    }

    /// <summary>A book with what it extends laid under it; the book itself if it extends none.</summary>
    /// <param name="own">The book.</param>
    /// <param name="problems">Receives what is wrong with what is taken over.</param>
    public static BookNode LayUnder(BookNode own, List<string> problems)
    {
        if (own.Find("extends") is not { } extends)
        {
            return own;
        }

        if (!extends.IsObject || extends.Text("book") != Base)
        {
            extends.Note($"give {{ \"book\": \"{Base}\", \"judged\": \"why it holds here\" }}: there is no other book to extend.");
            return own;
        }

        bool isMetric = own.Peek("country")?.Peek("units")?.Word == "metric";
        string reason = extends.Text("judged");
        Dictionary<string, double[]> cans = extends.Section("cans").ToDictionary(
            unit => unit.Name, unit => unit.Items().Select(size => size.ToNumber()).Where(double.IsFinite).ToArray());
        BookTaken taken = new(isMetric ? UnitChange.ToMetric : UnitChange.None, reason, cans);
        if (reason.Trim().Length == 0)
        {
            extends.Note("say in 'judged' why its figures hold here.");
        }

        extends.Close();
        BookNode from = Laid(null, Parts.Contains);
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            foreach (BookNode section in from.Children.Where(section => Taken.Contains(section.Name)))
            {
                taken.Write(section, own.Peek(section.Name), json);
            }

            json.WriteEndObject();
        }

        own.Remove("extends");
        BookNode book = new BookFile(utf8.ToArray(), problems).Parse();
        book.Lay(own, isOwn: false);
        return book;
    }
}
