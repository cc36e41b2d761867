using System.Net;
using System.Text;

namespace QuoteConsole.Reports;

/// <summary>HTML as it is written; every text is escaped.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();
    private int _pictures;

    public HtmlText Open(string tag, string? name = null) => Raw(name is null ? $"<{tag}>" : $"<{tag} class=\"{name}\">");

    public HtmlText Close(string tag) => Raw($"</{tag}>");

    public HtmlText Element(string tag, string text, string? name = null) => Open(tag, name).Raw(WebUtility.HtmlEncode(text)).Close(tag);

    public HtmlText Line() => Raw("\n");

    /// <summary>What is HTML already.</summary>
    public HtmlText Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    /// <summary>The number of the next picture, from 1: names in it are made its own.</summary>
    public int NextPicture() => ++_pictures;

    /// <summary>Numbers with the dashes of print: a range with an en dash, a minus as wide as a plus.</summary>
    public static string Typeset(string numbers) => numbers.StartsWith('-') ? "\u2212" + numbers[1..] : numbers.Replace(" - ", " \u2013 ", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();
}
