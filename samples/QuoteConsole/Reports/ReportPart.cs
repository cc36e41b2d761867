namespace QuoteConsole.Reports;

/// <summary>A sentence, a table or a picture of a report.</summary>
internal abstract record ReportPart
{
    /// <summary>Whether there is anything of it on a terminal.</summary>
    public virtual bool IsText => true;

    /// <summary>Shows it on a terminal.</summary>
    public abstract void Show(Page page);

    /// <summary>Writes it into a page; nothing if it belongs to the terminal alone.</summary>
    public abstract void Write(HtmlText html);
}
