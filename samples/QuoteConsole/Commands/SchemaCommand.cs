using System.CommandLine;
using Estimator;

namespace QuoteConsole.Commands;

/// <summary><c>schema</c>: what a job, a project or a program may say.</summary>
internal static class SchemaCommand
{
    private const string Job = "job";
    private const string Project = "project";
    private const string Program = "program";

    public static Command Of(Terminal terminal)
    {
        Option<string> of = new("--of") { Description = "What to print the schema of", DefaultValueFactory = _ => Job };
        of.AcceptOnlyFromAmong(Job, Project, Program);
        Option<string?> book = Book.Option();
        Command command = new("schema", "Prints the JSON schema of a job, of a project of several jobs, or of a program of many projects.") { of, book };
        command.SetAction(parsed =>
        {
            IReadOnlyList<ScopeOfWork> scopes = Book.Estimator(parsed.GetValue(book)).Scopes;
            string schema = parsed.GetValue(of) switch
            {
                Project => EstimatorJson.ProjectSchema(scopes),
                Program => EstimatorJson.ProgramSchema(scopes),
                _ => EstimatorJson.JobSchema(scopes),
            };
            terminal.Out.Write(schema.TrimEnd() + "\n");
        });
        return command;
    }
}
