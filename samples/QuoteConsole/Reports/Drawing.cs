namespace QuoteConsole.Reports;

/// <summary>What only a terminal shows: bars made of letters, which a page has as a picture.</summary>
/// <param name="Draw">Draws it.</param>
internal sealed record Drawing(Action<Page> Draw) : ReportPart
{
    public override void Show(Page page) => Draw(page);

    public override void Write(HtmlText html)
    {
    }
}
