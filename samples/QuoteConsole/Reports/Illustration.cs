using QuoteConsole.Pictures;

namespace QuoteConsole.Reports;

/// <summary>A picture, which only a page shows.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Caption">What it shows, in a sentence.</param>
internal sealed record Illustration(Picture Picture, string Caption) : ReportPart
{
    public override bool IsText => false;

    public override void Show(Page page)
    {
    }

    public override void Write(HtmlText html) =>
        html.Open("figure").Raw(Picture.Svg(html.NextPicture(), Caption)).Element("figcaption", Caption).Close("figure").Line();
}
