namespace QuoteConsole.Reports;

/// <summary>A sentence or two between tables.</summary>
internal sealed record Sentence(string Text) : ReportPart
{
    public override void Show(Page page) => page.Paragraph(Text);

    public override void Write(HtmlText html) => html.Element("p", Text);
}
