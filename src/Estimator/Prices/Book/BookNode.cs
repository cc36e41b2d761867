using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Estimator;

/// <summary>A value in the text of a book: an object, a list, a text, a number, or yes or no.</summary>
/// <remarks>It knows its place in the text, so that a problem is told with its line, and whether somebody read it: what nobody reads is misspelled.</remarks>
internal sealed class BookNode
{
    // Far enough within a decimal that two of them may be multiplied or divided.
    private const double LeastExact = 1e-12;
    private const double MostExact = 1e12;

    private static readonly List<BookNode> None = [];

    private readonly BookFile _file;
    private readonly int _start;
    private readonly int _length;
    private BookNode? _parent;
    private bool _isRead;

    public BookNode(BookFile file, string name, JsonTokenType kind, int start, int length, string? word = null)
    {
        (_file, Name, Kind, _start, _length, Word) = (file, name, kind, start, length, word);
        Children = kind is JsonTokenType.StartObject or JsonTokenType.StartArray ? [] : None;
    }

    /// <summary>Its name in its object; empty in a list.</summary>
    public string Name { get; }

    public JsonTokenType Kind { get; }

    /// <summary>Members of an object, items of a list; nothing can be added to anything else.</summary>
    public List<BookNode> Children { get; }

    /// <summary>The words of a text.</summary>
    public string? Word { get; }

    /// <summary>Whether it stands in a text that was laid over the book.</summary>
    public bool IsLaidOver { get; private set; }

    /// <summary>What stood here before; null if nothing did.</summary>
    public BookNode? Before { get; private set; }

    public bool IsObject => Kind == JsonTokenType.StartObject;

    /// <summary>Whether a text laid over the book changes it.</summary>
    public bool IsReplaced => IsLaidOver && (Before is null || Before.Kind != Kind || Before.Word != Word || (Kind == JsonTokenType.Number && Before.AsDouble() != AsDouble()));

    /// <summary>Where it stands: <c>figures.waste.low</c>.</summary>
    public string Path
    {
        get
        {
            if (_parent is null)
            {
                return "";
            }

            string up = _parent.Path;
            return _parent.IsObject
                ? up.Length == 0 ? Name : $"{up}.{Name}"
                : string.Create(CultureInfo.InvariantCulture, $"{up}[{_parent.Children.IndexOf(this)}]");
        }
    }

    /// <summary>Whether it is another node or stands in it.</summary>
    public bool IsWithin(BookNode other) => this == other || _parent?.IsWithin(other) == true;

    public void Add(BookNode child)
    {
        child._parent = this;
        Children.Add(child);
    }

    /// <summary>A member of an object, which is read; null if there is none.</summary>
    public BookNode? Find(string name)
    {
        BookNode? found = Peek(name);
        _isRead = true;
        if (found is not null)
        {
            found._isRead = true;
        }

        return found;
    }

    /// <summary>Notes what is wrong here.</summary>
    public void Note(string problem) => _file.Note(this, problem, _start);

    /// <summary>Members that nobody has read.</summary>
    public IEnumerable<BookNode> Unread => Children.Where(child => !child._isRead);

    public void MarkRead() => _isRead = true;

    public double AsDouble() =>
        Utf8Parser.TryParse(Raw, out double value, out int read) && read == _length ? value : double.NaN;

    /// <summary>The number as it is written, so that 40.89 ÷ 87 is 0.47; null where a product or a quotient of two such might be none.</summary>
    public decimal? AsDecimal() =>
        decimal.TryParse(Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && (value == 0 || Math.Abs((double)value) is >= LeastExact and <= MostExact)
            ? value
            : null;

    /// <summary>Lays another object over this one, member by member; lists and values are replaced as a whole.</summary>
    public void Lay(BookNode over, bool isOwn)
    {
        Dictionary<string, int>? places = over.Children.Count < BookFile.ManyMembers
            ? null
            : Children.Index().ToDictionary(own => own.Item.Name, own => own.Index);
        foreach (BookNode child in over.Children)
        {
            int at = places is null ? Children.FindIndex(own => own.Name == child.Name) : places.GetValueOrDefault(child.Name, -1);
            if (at >= 0 && child.IsObject && Children[at].IsObject)
            {
                Children[at].Lay(child, isOwn);
                continue;
            }

            child.MarkLaidOver(isOwn);
            if (at < 0)
            {
                Add(child);
                continue;
            }

            child._parent = this;
            child.Before = Children[at];
            Children[at] = child;
        }
    }

    /// <summary>Gives it a list of texts.</summary>
    public void SetTexts(string name, IEnumerable<string> texts)
    {
        BookNode list = new(_file, name, JsonTokenType.StartArray, _start, 0) { _isRead = true };
        foreach (string text in texts)
        {
            list.Add(new(_file, "", JsonTokenType.String, _start, 0, text));
        }

        Remove(name);
        Add(list);
    }

    public void Remove(string name) => Children.RemoveAll(child => child.Name == name);

    /// <summary>The same without reading it.</summary>
    public BookNode? Peek(string name)
    {
        if (Kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return null;
        }

        foreach (BookNode child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    public void Write(Utf8JsonWriter json)
    {
        if (_parent?.IsObject == true)
        {
            json.WritePropertyName(Name);
        }

        switch (Kind)
        {
            case JsonTokenType.StartObject:
                json.WriteStartObject();
                Children.ForEach(child => child.Write(json));
                json.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                json.WriteStartArray();
                Children.ForEach(child => child.Write(json));
                json.WriteEndArray();
                break;
            case JsonTokenType.String:
                json.WriteStringValue(Word);
                break;
            default:
                json.WriteRawValue(Raw, skipInputValidation: true);
                break;
        }
    }

    public override string ToString() => Word ?? Encoding.UTF8.GetString(Raw);

    private ReadOnlySpan<byte> Raw => _file.Utf8.AsSpan(_start, _length);

    private void MarkLaidOver(bool isOwn)
    {
        IsLaidOver = isOwn;
        Children.ForEach(child => child.MarkLaidOver(isOwn));
    }
}
