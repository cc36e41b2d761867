using System.Text.Json;

namespace Estimator;

/// <summary>Reads members of a book's text as what they should be; what they are not is noted, and reading goes on.</summary>
internal static class BookMembers
{
    /// <summary>The most characters of a text: some stand in each row of a table that is priced.</summary>
    private const int MostText = 4000;

    public static double Number(this BookNode at, string name) => at.Required(name) is { } node ? node.ToNumber() : double.NaN;

    public static double? NumberOrNull(this BookNode at, string name) => at.Optional(name)?.ToNumber();

    /// <summary>A whole number.</summary>
    public static int? Whole(this BookNode at, string name)
    {
        if (at.Optional(name) is not { } node)
        {
            return null;
        }

        double value = node.ToNumber();
        if (value == Math.Floor(value) && Math.Abs(value) < int.MaxValue)
        {
            return (int)value;
        }

        node.Note("give a whole number.");
        return null;
    }

    public static string Text(this BookNode at, string name) => at.Required(name)?.ToText() ?? "";

    public static string? TextOrNull(this BookNode at, string name) => at.Optional(name)?.ToText();

    public static bool Flag(this BookNode at, string name)
    {
        if (at.Optional(name) is not { } node)
        {
            return false;
        }

        if (node.Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            node.Note("give true or false.");
        }

        return node.Kind == JsonTokenType.True;
    }

    /// <summary>A list of texts; empty if it is left out.</summary>
    public static string[] Texts(this BookNode at, string name) => at.TextsOrNull(name) ?? [];

    public static string[]? TextsOrNull(this BookNode at, string name) =>
        at.Optional(name) is { } node ? [.. node.Items().Select(item => item.ToText())] : null;

    public static double[] Numbers(this BookNode at, string name) =>
        at.Optional(name) is { } node ? [.. node.Items().Select(item => item.ToNumber())] : [];

    /// <summary>Numbers by name.</summary>
    public static Dictionary<string, double> NumbersByName(this BookNode at, string name) =>
        at.Section(name).ToDictionary(child => child.Name, child => child.ToNumber());

    public static T? Choice<T>(this BookNode at, string name, bool isRequired = false)
        where T : struct, Enum => (isRequired ? at.Required(name) : at.Optional(name))?.ToChoice<T>();

    public static T[]? Choices<T>(this BookNode at, string name)
        where T : struct, Enum => at.Optional(name) is { } node ? [.. node.Items().Select(item => item.ToChoice<T>() ?? default)] : null;

    /// <summary>The members of an object; none if it is left out.</summary>
    public static IReadOnlyList<BookNode> Section(this BookNode at, string name)
    {
        if (at.Optional(name) is not { } node)
        {
            return [];
        }

        if (node.IsObject)
        {
            node.Children.ForEach(child => child.MarkRead());
            return node.Children;
        }

        node.Note("give an object: { … }.");
        return [];
    }

    /// <summary>The same by name, each read as an object.</summary>
    public static Dictionary<string, T> Entries<T>(this BookNode at, string name, Func<BookNode, T> read)
    {
        Dictionary<string, T> all = [];
        foreach (BookNode child in at.Section(name).Where(IsReadable))
        {
            all[child.Name] = read(child);
            child.Close();
        }

        return all;
    }

    /// <summary>The objects of a list.</summary>
    public static T[] Objects<T>(this BookNode at, string name, Func<BookNode, T> read)
    {
        List<T> all = [];
        foreach (BookNode item in (at.Required(name)?.Items() ?? []).Where(IsReadable))
        {
            all.Add(read(item));
            item.Close();
        }

        return [.. all];
    }

    /// <summary>Notes members that nobody reads: there is no such member.</summary>
    public static void Close(this BookNode at)
    {
        foreach (BookNode unread in at.Unread)
        {
            unread.Note("there is no such member.");
        }
    }

    public static double ToNumber(this BookNode node)
    {
        if (node.Kind != JsonTokenType.Number)
        {
            node.Note("give a number.");
            return double.NaN;
        }

        double value = node.AsDouble();
        if (!double.IsFinite(value))
        {
            node.Note("the number is too large.");
        }

        return value;
    }

    public static string ToText(this BookNode node)
    {
        if (node.Word is null)
        {
            node.Note(node.Kind == JsonTokenType.Null ? "null is not accepted; leave it out." : "give a text, in quotes.");
        }
        else if (node.Word.Length > MostText)
        {
            node.Note($"it has {node.Word.Length} characters, {MostText} at most are accepted.");
        }

        return node.Word ?? "";
    }

    /// <summary>A member that may be left out. Null is not a way to leave it out.</summary>
    public static BookNode? Optional(this BookNode at, string name)
    {
        BookNode? node = at.Find(name);
        if (node?.Kind == JsonTokenType.Null)
        {
            node.Note("null is not accepted; leave it out.");
            return null;
        }

        return node;
    }

    public static IReadOnlyList<BookNode> Items(this BookNode node)
    {
        if (node.Kind == JsonTokenType.StartArray)
        {
            node.Children.ForEach(child => child.MarkRead());
            return node.Children;
        }

        node.Note("give a list: [ … ].");
        return [];
    }

    /// <summary>An object that has to be there; null if it is not.</summary>
    public static BookNode? Member(this BookNode at, string name) => at.Required(name) is { } node && IsReadable(node) ? node : null;

    private static BookNode? Required(this BookNode at, string name)
    {
        BookNode? node = at.Optional(name);
        if (node is null && at.Peek(name) is null)
        {
            at.Note($"'{name}' is missing.");
        }

        return node;
    }

    private static bool IsReadable(BookNode node)
    {
        if (!node.IsObject)
        {
            node.Note(node.Kind == JsonTokenType.Null ? "null is not accepted; leave it out." : "give an object: { … }.");
        }

        return node.IsObject;
    }

    private static T? ToChoice<T>(this BookNode node)
        where T : struct, Enum
    {
        string text = node.ToText();
        int at = Array.IndexOf(EnumNameConverter<T>.Names, text);
        if (at >= 0)
        {
            return Enum.GetValues<T>()[at];
        }

        node.Note($"'{Nearest.Cut(text)}' is not accepted{Nearest.Hint(text, EnumNameConverter<T>.Names)}: give one of {string.Join(", ", EnumNameConverter<T>.Names)}.");
        return null;
    }
}
