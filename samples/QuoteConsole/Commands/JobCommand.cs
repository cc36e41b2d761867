using System.CommandLine;
using QuoteConsole.Jobs;

namespace QuoteConsole.Commands;

/// <summary><c>job</c>: jobs as JSON, one a line.</summary>
internal static class JobCommand
{
    private const string Examples =
        """
        Examples:
          job jobs.jsonl --json
          echo '{"kind":"interiorPainting","rooms":[{"kind":"bedroom"}]}' | job -
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> file = new("file") { Description = "A file with one JSON job a line, or with a single job over several lines; - for standard input" };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write one line of JSON for each job, in order: its estimate, or its issues" };
        ExplainedCommand command = new(
            "job",
            $"Estimates jobs given as JSON (see the schema command). Blank lines are skipped.\n{ExitCode.Help} With --json every job gets its answer, an estimate or issues.",
            Examples)
        {
            file, book, json,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            JobAnswers answers = new(Book.Estimator(parsed.GetValue(book)), terminal, parsed.GetValue(json));
            using TextReader reader = InputFile.OpenText(path, terminal);
            return answers.Run(new JobLines(reader, isFile: path != "-"));
        });
        return command;
    }
}
