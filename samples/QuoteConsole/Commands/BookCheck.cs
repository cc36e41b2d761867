using System.CommandLine;
using Estimator;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>book check</c>: everything that is wrong with a file of prices, at once.</summary>
internal static class BookCheck
{
    public static Command Of(Terminal terminal)
    {
        Argument<string> file = new("file") { Description = "A price book, or figures to be laid over the embedded one" };
        Command command = new("check", "Says all that is wrong with a file of prices, with line numbers, or that it may be used.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, terminal));
        return command;
    }

    private static int Run(string file, Terminal terminal)
    {
        try
        {
            PriceBook book = BookFiles.Read(file).PriceBook;
            Page page = new(terminal);
            page.Paragraph(Counted(book.Figures.Values.Count(figure => figure.Overridden), book));
            return ExitCode.Ok;
        }
        catch (PriceBookException refused)
        {
            foreach (string problem in refused.Problems)
            {
                terminal.Error.WriteLine($"{file}: {problem}");
            }

            return ExitCode.BadUsage;
        }
    }

    private static string Counted(int replaced, PriceBook book) => replaced == 0
        ? $"Nothing is wrong with it. Book {book.Id}, version {book.Version}: {book.Figures.Count} figures."
        : $"Nothing is wrong with it. It replaces {replaced} of the {book.Figures.Count} figures of {book.Id}.";
}
