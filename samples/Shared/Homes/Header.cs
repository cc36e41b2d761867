using Estimator;

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
                Put(HomeColumn.Id, ColumnUnit.None, field, isAlias: false);
            }
            else if (known && (id is null || column != HomeColumn.Id))
            {
                Put(column, unit, field, ColumnNames.IsAlias(headings[field]));
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
    public int FieldOf(string name) => _headings.ToList().FindIndex(heading => ColumnNames.IsNamed(heading, name));

    /// <summary>Takes note of which columns a job reads, and that one of them tells what its price goes by most: how large the homes are.</summary>
    /// <param name="job">The job.</param>
    /// <param name="takesTypicalSize">Whether homes of the typical size will do.</param>
    /// <exception cref="UsageException">No column says how large the homes are.</exception>
    public void Require(BulkJob job, bool takesTypicalSize)
    {
        foreach (HomeColumn column in Enum.GetValues<HomeColumn>().Where(column => this[column] >= 0 && !IsRead(column, job)))
        {
            _unread.TryAdd(this[column], Excerpt.Of(NameOf(column)));
        }

        foreach (Choice choice in job.Choices)
        {
            _unread.Remove(FieldOf(choice.Id));
        }

        if (!takesTypicalSize && job.Sizes.Count > 0 && job.Sizes.All(column => this[column] < 0))
        {
            throw new UsageException(
                $"No column says how large the homes are: give {string.Join(" or ", job.Sizes.Select(ColumnNames.Of))}, or {TypicalSize} for homes of the typical one."
                + (_unread.Count == 0 ? "" : $" Not read: {Excerpt.Of(string.Join(", ", Unread), 300)}."));
        }
    }

    /// <summary>The fields that a job reads, each once: identifier, columns and choices.</summary>
    public IEnumerable<int> FieldsOf(BulkJob job) => Enum.GetValues<HomeColumn>().Where(column => IsRead(column, job)).Select(column => this[column])
        .Concat(job.Choices.Select(choice => FieldOf(choice.Id)))
        .Where(field => field >= 0)
        .Distinct();

    private static bool IsRead(HomeColumn column, BulkJob job) => column switch
    {
        HomeColumn.Id => true,
        HomeColumn.UnitStories => job.Columns.Contains(HomeColumn.Stories),
        HomeColumn.BuildingType => job.Columns.Contains(HomeColumn.HomeType),
        _ => job.Columns.Contains(column),
    };

    public ColumnUnit UnitOf(HomeColumn column) => _units[(int)column];

    /// <summary>The heading of a column as the table spells it, or its usual name.</summary>
    public string NameOf(HomeColumn column) => this[column] is >= 0 and var field ? _headings[field] : ColumnNames.Of(column);

    /// <summary>Puts a column where it stands; a name of another program gives way to our own.</summary>
    private void Put(HomeColumn column, ColumnUnit unit, int field, bool isAlias)
    {
        int before = _fields[(int)column];
        if (before >= 0 && isAlias)
        {
            Suspect(field);
            return;
        }

        if (before >= 0 && !ColumnNames.IsAlias(_headings[before]))
        {
            throw new UsageException($"The first row names the column {ColumnNames.Of(column)} twice; leave one of them.");
        }

        if (before >= 0)
        {
            Suspect(before);
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
