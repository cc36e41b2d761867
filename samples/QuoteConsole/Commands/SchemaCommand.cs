using System.CommandLine;
using Estimator;

namespace QuoteConsole.Commands;

/// <summary><c>schema</c>: what a job may say.</summary>
internal static class SchemaCommand
{
    public static Command Of(Terminal terminal)
    {
        Command command = new("schema", "Prints the JSON schema of a job.");
        command.SetAction(_ => terminal.Out.Write(EstimatorJson.JobSchema().TrimEnd() + "\n"));
        return command;
    }
}
