using Spectre.Console;

namespace QuoteShared.Show;

/// <summary>Headings, paragraphs and tables, for a screen or for a pipe.</summary>
internal sealed class Page(Terminal terminal)
{
    private const int Indent = 4;
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private readonly IAnsiConsole _console = terminal.Screen;

    /// <summary>Whether a person looks on: colors and box drawing instead of ASCII.</summary>
    public bool IsScreen { get; } = terminal.IsScreen;

    /// <summary>Letters in a line.</summary>
    public int Width => _console.Profile.Width;

    /// <summary>Letters that a table takes besides one of its columns: what stands in the others, and what is between them.</summary>
    public int Beside(int columns, int letters) => letters + (IsScreen ? columns * 3 : columns) + 1;

    /// <summary>Letters for a bar beside columns of the given width: as many as there is room for, up to <paramref name="most"/>.</summary>
    public int BarWidth(int beside, int most)
    {
        const int Least = 6;
        return Math.Clamp(Width - beside, Least, most);
    }

    public void Heading(string text)
    {
        _console.WriteLine();
        _console.Write(new Text(text + "\n", new Style(Color.Teal, decoration: Decoration.Bold)));
    }

    public void Paragraph(string text) => _console.Write(new Text(text + "\n"));

    /// <summary>An item of a list.</summary>
    public void Item(string text)
    {
        const int Dash = 2;
        Grid grid = new();
        grid.AddColumn(new GridColumn { Width = Dash, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text("-"), new Text(text));
        _console.Write(grid);
    }

    /// <summary>An entry of a list: its name, and below it what there is to be said, indented.</summary>
    public void Entry(string name, string text)
    {
        _console.Write(new Text(name + "\n", Bold));
        _console.Write(new Padder(new Text(text), new Padding(Indent, 0, 0, 0)));
    }

    public void Blank() => _console.WriteLine();

    public void Table(Table table) => _console.Write(table);

    /// <summary>
    /// An empty table. A heading that starts with <c>&gt;</c> is right-aligned; those, headings that start with
    /// <c>|</c> and columns without a heading, which hold bars, are never wrapped.
    /// </summary>
    public Table NewTable(params ReadOnlySpan<string> headings)
    {
        Table table = new() { Border = IsScreen ? TableBorder.Simple : new PlainBorder() };
        int padding = IsScreen ? 1 : 0;
        foreach (string heading in headings)
        {
            bool right = heading.StartsWith('>');
            bool bar = heading.StartsWith('|');
            table.AddColumn(new TableColumn(new Text(right || bar ? heading[1..] : heading))
            {
                Alignment = right ? Justify.Right : Justify.Left,
                NoWrap = right || bar || heading.Length == 0,
                Padding = new Padding(padding, 0, padding, 0),
            });
        }

        return table;
    }

    /// <summary>Adds a row of plain text: what the library says is shown as it is.</summary>
    public static void Row(Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)));

    /// <summary>Adds a row that names the rows below it; rows above it are set off.</summary>
    public static void Group(Table table, params IEnumerable<string> cells)
    {
        if (table.Rows.Count > 0)
        {
            table.AddEmptyRow();
        }

        table.AddRow(cells.Select(cell => new Text(cell, Bold)));
    }
}
