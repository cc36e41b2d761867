using System.Globalization;
using Estimator;

namespace QuoteConsole.Show;

/// <summary>A kept quote and the same job computed again.</summary>
internal static class RecomputationView
{
    public static void Show(Page page, Recomputation again)
    {
        page.Heading("Quote computed again");
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Kept: {again.Kept}, prices of {again.Kept.AsOf:yyyy-MM-dd}, formulas {again.Kept.Formula}"));
        page.Paragraph($"Now:  {again.Now.Total} by {again.Now.PriceBook}");
        page.Paragraph(again.ToString());
        if (again.Lines.Count > 0)
        {
            page.Blank();
            page.Table(ChangeTable.Of(page, again.Lines, again.Kept.Likely, again.Now.Total.Likely, again.Now.Lines));
        }
    }
}
