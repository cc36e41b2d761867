using System.CommandLine;
using Estimator;

namespace QuoteConsole.Commands;

/// <summary><c>schema</c>: what a job may say.</summary>
internal static class SchemaCommand
{
    public static Command Of(Terminal terminal)
    {
        Option<string?> book = Book.Option();
        Command command = new("schema", "Prints the JSON schema of a job.") { book };
        command.SetAction(parsed => terminal.Out.Write(EstimatorJson.JobSchema(Book.Estimator(parsed.GetValue(book))).TrimEnd() + "\n"));
        return command;
    }
}
