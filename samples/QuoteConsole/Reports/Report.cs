namespace QuoteConsole.Reports;

/// <summary>What somebody who looks after a project or a program reads: the same sections on a terminal and on a printed page.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">The most important in a sentence or two.</param>
/// <param name="Facts">A few figures that are seen first.</param>
/// <param name="Sections">All others, in order; those without parts are left out.</param>
internal sealed record Report(string Title, string Lead, IReadOnlyList<Fact> Facts, IReadOnlyList<Section> Sections)
{
    public void Show(Page page)
    {
        page.Heading(Title);
        page.Paragraph(Lead);
        page.Table(FactTable(page));
        foreach (Section section in Sections.Where(section => section.Parts.Any(part => part.IsText)))
        {
            page.Heading(section.Title);
            Show(page, [.. section.Parts.Where(part => part.IsText)]);
        }
    }

    /// <summary>Tables are set off from what is around them; a sentence after a sentence is not.</summary>
    private static void Show(Page page, ReportPart[] parts)
    {
        for (int at = 0; at < parts.Length; at++)
        {
            if (at > 0 && (parts[at] is not Sentence || parts[at - 1] is not Sentence))
            {
                page.Blank();
            }

            parts[at].Show(page);
        }
    }

    private Spectre.Console.Table FactTable(Page page)
    {
        Spectre.Console.Table table = page.NewTable("At a glance", ">", "");
        foreach (Fact fact in Facts)
        {
            Page.Row(table, fact.Name, fact.Value, fact.Note);
        }

        return table;
    }
}
