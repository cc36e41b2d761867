using System.CommandLine;
using Estimator;

namespace QuoteConsole.Commands;

/// <summary><c>book schema</c>: what a price book, or a text laid over one, may say.</summary>
internal static class BookSchema
{
    public static Command Of(Terminal terminal)
    {
        Option<string?> book = Book.Option();
        Command command = new("schema", "Prints the JSON schema of price books, with which an editor completes ids and checks figures.") { book };
        command.SetAction(parsed => terminal.Out.Write(EstimatorJson.BookSchema(Book.Read(parsed.GetValue(book))).TrimEnd() + "\n"));
        return command;
    }
}
