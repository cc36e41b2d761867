namespace QuoteShared.Homes;

/// <summary>Which field of a row holds which column.</summary>
internal sealed class Header
{
    /// <summary>The option that lets a table without sizes through.</summary>
    public const string TypicalSize = "--typical-size";

    public const string TypicalSizeHelp = "Price homes of the typical size where no column says how large they are";

    private readonly SortedDictionary<int, string> _unread = [];
    private readonly int[] _fields = Enumerable.Repeat(-1, ColumnNames.All.Count).ToArray();
    private readonly ColumnUnit[] _units = new ColumnUnit[ColumnNames.All.Count];
    private readonly IReadOnlyList<string> _headings;

    private Header(IReadOnlyList<string> headings, string? id)
    {
        _headings = headings;
        for (int field = 0; field < headings.Count; field++)
        {
            bool known = ColumnNames.TryFind(headings[field], out HomeColumn column, out ColumnUnit unit);
            if (id is not null && headings[field].Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                Put(HomeColumn.Id, ColumnUnit.None, field);
            }
            else if (known && (id is null || column != HomeColumn.Id))
            {
                Put(column, unit, field);
            }
            else if (!known)
            {
                Suspect(field);
            }
        }
    }

    /// <summary>The headings as the table spells them.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>Number of fields in the heading row.</summary>
    public int Fields => _headings.Count;

    /// <summary>Columns that are not read, with the name they may be a slip for.</summary>
    public IReadOnlyCollection<string> Unread => _unread.Values;

    /// <summary>The field of a column, or -1 if the table has none.</summary>
    public int this[HomeColumn column] => _fields[(int)column];

    /// <summary>The headings, of a table's first row.</summary>
    /// <param name="headings">The text of its fields.</param>
    /// <param name="id">The column that is carried through to the quotes; the one named <c>id</c>, if any, if null.</param>
    /// <exception cref="UsageException">They name none of the columns, or one of them twice.</exception>
    public static Header Of(IReadOnlyList<string> headings, string? id = null)
    {
        Header header = new([.. headings.Select(heading => heading.Trim())], id);
        if (id is not null && header[HomeColumn.Id] < 0)
        {
            throw new UsageException($"--id: the table has no column {Excerpt.Of(id)}; it has {Excerpt.Of(string.Join(", ", headings), 300)}.");
        }

        return header._fields.Any(field => field >= 0)
            ? header
            : throw new UsageException($"The first row names none of the columns. Give at least one of: {string.Join(", ", ColumnNames.All)}.");
    }

    /// <summary>The first field of a heading that no column of homes has; -1 if there is none. Case, spaces, hyphens and underscores do not count.</summary>
    public int FieldOf(string name)
    {
        int field = _headings.ToList().FindIndex(heading => string.Concat(heading.Where(char.IsLetterOrDigit)).Equals(name, StringComparison.OrdinalIgnoreCase));
        lock (_unread)
        {
            _unread.Remove(field);
        }

        return field;
    }

    /// <exception cref="UsageException">No column tells what the price of a job goes by most: how large its homes are.</exception>
    public void Require(IReadOnlyList<HomeColumn> oneOf)
    {
        if (oneOf.Count > 0 && oneOf.All(column => this[column] < 0))
        {
            throw new UsageException(
                $"No column says how large the homes are: give {string.Join(" or ", oneOf.Select(ColumnNames.Of))}, or {TypicalSize} for homes of the typical one."
                + (_unread.Count == 0 ? "" : $" Not read: {Excerpt.Of(string.Join(", ", Unread), 300)}."));
        }
    }

    public ColumnUnit UnitOf(HomeColumn column) => _units[(int)column];

    /// <summary>The heading of a column as the table spells it, or its usual name.</summary>
    public string NameOf(HomeColumn column) => this[column] is >= 0 and var field ? _headings[field] : ColumnNames.Of(column);

    private void Put(HomeColumn column, ColumnUnit unit, int field)
    {
        if (_fields[(int)column] >= 0)
        {
            throw new UsageException($"The first row names the column {ColumnNames.Of(column)} twice; leave one of them.");
        }

        _fields[(int)column] = field;
        _units[(int)column] = unit;
    }

    // Slips of the pen keep the first letter; "foundation" is no slip for "condition".
    private void Suspect(int field)
    {
        string given = _headings[field];
        if (given.Length > 0)
        {
            string? near = Nearest.To(given, ColumnNames.All) is { } name && char.ToLowerInvariant(given[0]) == name[0] ? name : null;
            _unread.Add(field, Excerpt.Of(given) + (near is null ? "" : $" (did you mean {near}?)"));
        }
    }
}
