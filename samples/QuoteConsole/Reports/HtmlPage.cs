namespace QuoteConsole.Reports;

/// <summary>A report as one page that needs nothing besides itself: to look at by day and night, and to print.</summary>
internal static class HtmlPage
{
    private const string Style = "QuoteConsole.Reports.report.css";

    public static string Of(Report report)
    {
        HtmlText html = new();
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw("<meta name=\"color-scheme\" content=\"light dark\">\n").Element("title", report.Title).Raw("\n<style>\n").Raw(StyleText()).Raw("</style>\n</head>\n<body>\n<main>\n");
        html.Open("header").Element("h1", report.Title).Element("p", report.Lead, "lead").Close("header").Line();
        html.Open("dl", "facts");
        foreach (Fact fact in report.Facts)
        {
            html.Open("div").Element("dt", fact.Name).Element("dd", fact.Value).Element("dd", HtmlText.Typeset(fact.Note), "note").Close("div");
        }

        html.Close("dl").Line();
        foreach (Section section in report.Sections.Where(section => section.Parts.Any(part => part is not Drawing)))
        {
            html.Open("section").Element("h2", section.Title).Line();
            foreach (ReportPart part in section.Parts)
            {
                part.Write(html);
            }

            html.Close("section").Line();
        }

        return html.Raw("</main>\n</body>\n</html>\n").ToString();
    }

    private static string StyleText()
    {
        using StreamReader reader = new(typeof(HtmlPage).Assembly.GetManifestResourceStream(Style)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
