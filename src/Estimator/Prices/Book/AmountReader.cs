using System.Globalization;
using System.Text.Json;

namespace Estimator;

/// <summary>Reads the figures and factors of a book, where they stand by themselves and where they stand in a step.</summary>
/// <remarks>
/// An amount in a step is <c>{ "likely": 87, "judged": "why" }</c>; or by the level of the job, <c>{ "economy": 41, "midrange": 87,
/// "upscale": 157, … }</c>, by a choice of its scope, <c>{ "laminate": 41, "quartz": 87, … }</c>, or by another key, <c>"by": "…"</c>; or a figure that stands elsewhere, by its id or as
/// <c>{ "figure": "id", "times": […] }</c>. It becomes a figure and, if it has more than one value, a table of factors by the same id.
/// </remarks>
internal sealed class AmountReader
{
    private static readonly string[] Reserved = [.. Provenance.Members, "likely", "low", "high", "unit", "year", "times", "figure", "by"];

    private readonly Dictionary<BookNode, (string? Figure, string[] Tables)> _read = [];
    private readonly BookNode? _ranges;
    private readonly BookNode? _levels;

    public AmountReader(BookNode book)
    {
        _ranges = book.Optional("ranges");
        _levels = book.Optional("levels");
        foreach (BookNode role in _ranges?.Children.Where(role => role.IsObject) ?? [])
        {
            CheckEnd(role.Peek("low"), Bounds.Below);
            CheckEnd(role.Peek("high"), Bounds.Above);
        }

        Figures = book.Entries("figures", Figure);
        Factors = book.Entries("factors", node => Table(node, []));
        Mixes = book.Entries("mixes", Mix);
    }

    public Dictionary<string, Figure> Figures { get; }

    public Dictionary<string, FactorTable> Factors { get; }

    public Dictionary<string, Mix> Mixes { get; }

    /// <summary>Reads an amount of a step.</summary>
    /// <param name="node">The amount; null if the step has none.</param>
    /// <param name="role">What it is: <c>hours</c>, <c>price</c>, <c>coverage</c>.</param>
    /// <param name="owner">The step.</param>
    /// <param name="unit">Its unit, if it does not say.</param>
    /// <param name="year">The year it speaks of, if it does not say.</param>
    /// <param name="choices">The choices of its scope.</param>
    /// <returns>Id of its figure, and ids of the tables it is multiplied by.</returns>
    public (string? Figure, string[] Tables) Read(BookNode? node, string role, string owner, string unit, int? year, IReadOnlyList<Choice> choices)
    {
        if (node is null || !node.IsObject)
        {
            return (node?.ToText(), []);
        }

        if (!_read.TryGetValue(node, out (string? Figure, string[] Tables) amount))
        {
            string id = $"{role}.{owner}";
            List<string> tables = [];
            BookNode? figure = node.Optional("figure");
            if (figure is null)
            {
                AddOwn(node, role, id, unit, year, choices, tables);
            }

            tables.AddRange(Tables(node.Optional("times"), "times." + id, choices));
            node.Close();
            amount = _read[node] = (figure?.ToText() ?? id, [.. tables]);
        }

        return amount;
    }

    /// <summary>Reads one table or several: ids of them, those that stand in the step itself by the id of their place.</summary>
    public string[] Tables(BookNode? node, string id, IReadOnlyList<Choice> choices)
    {
        if (node is null)
        {
            return [];
        }

        IReadOnlyList<BookNode> all = node.IsObject || node.Word is not null ? [node] : node.Items();
        string[] ids = new string[all.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = !all[i].IsObject ? all[i].ToText() : i == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{i + 1}");
            if (all[i].IsObject && !_read.ContainsKey(all[i]))
            {
                Factors.TryAdd(ids[i], Table(all[i], choices));
                all[i].Close();
                _read[all[i]] = (null, []);
            }
        }

        return ids;
    }

    /// <summary>A figure that stands by itself.</summary>
    private Figure Figure(BookNode node)
    {
        (string[] sources, string? note) = Provenance.Of(node);
        if (node.Find("unit") is { IsReplaced: true, Before.Word: { } before } unit)
        {
            unit.Note($"the figure is in {before}: give it in that unit.");
        }

        return new()
        {
            Low = node.Number("low"),
            Likely = node.Number("likely"),
            High = node.Number("high"),
            Unit = node.Text("unit"),
            Sources = sources,
            Year = node.Whole("year"),
            Note = note,
            Overridden = Provenance.Replaced(node).Length > 0,
        };
    }

    /// <summary>A table: the values of a key, or one factor always.</summary>
    private FactorTable Table(BookNode node, IReadOnlyList<Choice> choices)
    {
        BookNode? values = node.Optional("values");
        BookNode[] options = values is null ? Options(node) : [];
        Choice? choice = null;
        string key = values is null ? KeyOf(node, options, choices, out choice) : node.Text("key");
        double? always = node.NumberOrNull("times");
        (string[] sources, string? note) = ProvenanceOfTable(node, values);
        return new()
        {
            Key = key,
            Values = always is { } factor
                ? ((Key.Find(key) ?? choice?.Key)?.Values ?? []).ToDictionary(value => value, _ => factor)
                : values is null ? options.ToDictionary(option => option.Name, option => option.ToNumber()) : node.NumbersByName("values"),
            Unit = node.TextOrNull("unit") ?? "ratio",
            Sources = sources,
            Note = note,
            Overridden = Provenance.Replaced(node, values ?? node) is { Length: > 0 } replaced ? replaced : null,
        };
    }

    private Mix Mix(BookNode node)
    {
        (string[] sources, string? note) = Provenance.Of(node, node.Peek("shares"));
        return new()
        {
            Key = node.Text("key"),
            Shares = node.NumbersByName("shares"),
            Sources = sources,
            Note = note,
            Overridden = Provenance.Replaced(node, node.Peek("shares") ?? node) is { Length: > 0 } replaced ? replaced : null,
        };
    }

    /// <summary>The figure of an amount that stands in its step, and its values by key as a table of factors.</summary>
    private void AddOwn(BookNode node, string role, string id, string unit, int? year, IReadOnlyList<Choice> choices, List<string> tables)
    {
        BookNode[] options = Options(node);
        string key = KeyOf(node, options, choices, out Choice? choice);
        string middle = choice?.UsualAt(RemodelLevel.Midrange).Id ?? Key.Level.Values[(int)RemodelLevel.Midrange];
        BookNode? usual = node.Optional("likely") ?? Array.Find(options, option => option.Name == middle) ?? options.FirstOrDefault();
        if (usual is null)
        {
            node.Note("give 'likely', or a value by level or by choice.");
            return;
        }

        (string[] sources, string? note) = Provenance.Of(node);
        string[] replaced = Provenance.Replaced(node);
        double likely = usual.ToNumber();
        Figures.TryAdd(id, new()
        {
            Low = node.NumberOrNull("low") ?? Product(usual, role, "low"),
            Likely = likely,
            High = node.NumberOrNull("high") ?? Product(usual, role, "high"),
            Unit = node.TextOrNull("unit") ?? unit,
            Sources = sources,
            Year = node.Whole("year") ?? year,
            Note = note,
            Overridden = replaced.Any(name => name == usual.Name || !Array.Exists(options, option => option.Name == name)),
        });
        if (options.Length > 0)
        {
            tables.Add(id);
            (string[] ofLevels, string? reason) = _levels is null ? (sources, note) : Provenance.Of(_levels);
            Factors.TryAdd(id, new()
            {
                Key = key,
                Values = options.ToDictionary(option => option.Name, option => Ratio(option, usual)),
                Sources = ofLevels,
                Note = reason,
                Overridden = replaced.Length > 0 ? replaced : null,
            });
        }
    }

    private static void CheckEnd(BookNode? end, Bounds.Bound bound)
    {
        if (end is { Kind: JsonTokenType.Number } && bound.Refuses(end.AsDouble()) is { } problem)
        {
            end.Note(problem);
        }
    }

    /// <summary>An end of the range that is not given: the usual share of the likely for what it is.</summary>
    private double Product(BookNode usual, string role, string end)
    {
        if (_ranges?.Optional(role)?.Optional(end) is not { } share)
        {
            usual.Note($"give '{end}' too: there is no usual range of {role}.");
            return double.NaN;
        }

        // As written, not as binary fractions: 7 h × 0.645 is 4.515.
        return usual.AsDecimal() is { } likely && share.AsDecimal() is { } exact ? (double)(likely * exact) : usual.AsDouble() * share.ToNumber();
    }

    /// <summary>What an amount depends on: what it says, or the choice whose options it names most of, or else the level.</summary>
    private static string KeyOf(BookNode node, BookNode[] options, IReadOnlyList<Choice> choices, out Choice? choice)
    {
        string? by = node.TextOrNull("by");
        int Named(Choice one) => options.Count(option => one.CodeOf(option.Name) >= 0);
        int levels = options.Count(option => Key.Level.Values.Contains(option.Name));
        choice = by is not null ? choices.FirstOrDefault(one => one.Id == by) : choices.Where(one => Named(one) > levels).MaxBy(Named);
        return choice?.Key.Name ?? by ?? Key.Level.Name;
    }

    private static double Ratio(BookNode option, BookNode usual)
    {
        double value = option.ToNumber();
        return option.AsDecimal() is { } exact && usual.AsDecimal() is { } likely and not 0 ? (double)(exact / likely)
            : usual.AsDouble() == 0 ? 0
            : value / usual.AsDouble();
    }

    private static BookNode[] Options(BookNode node)
    {
        BookNode[] options = [.. node.Children.Where(child => !Reserved.Contains(child.Name))];
        Array.ForEach(options, option => option.MarkRead());
        return options;
    }

    /// <summary>Factors by level without a reason of their own have the one of all levels.</summary>
    private (string[] Sources, string? Note) ProvenanceOfTable(BookNode node, BookNode? values)
    {
        (string[] sources, string? note) = Provenance.Of(node, values);
        return sources.Length == 0 && note is null && _levels is not null ? Provenance.Of(_levels) : (sources, note);
    }
}
