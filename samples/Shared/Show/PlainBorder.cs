using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuoteShared.Show;

/// <summary>A table border for text that is piped: a line of dashes under the headings and a space between columns, in ASCII.</summary>
internal sealed class PlainBorder : TableBorder
{
    /// <inheritdoc/>
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom => "-",
        TableBorderPart.HeaderSeparator or TableBorderPart.HeaderBottomSeparator or TableBorderPart.CellSeparator => " ",
        _ => "",
    };
}
