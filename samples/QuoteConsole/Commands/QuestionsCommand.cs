using System.CommandLine;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Show;

namespace QuoteConsole.Commands;

/// <summary><c>questions</c>: what a job leaves open.</summary>
internal static class QuestionsCommand
{
    private const string Examples =
        """
        Examples:
          questions house.json
          echo '{"kind":"remodel","scope":"kitchen"}' | questions - --json
          exterior --floor-area "2400 ft2" --questions
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> file = new("file") { Description = "A file with one job as JSON; - for standard input" };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write the questions as one line of JSON" };
        ExplainedCommand command = new(
            "questions",
            "Shows what a job leaves open: each question with its answers, how likely each is and what the job costs then. What narrows the range most comes first. The job is JSON (see the schema command); exterior, interior and remodel have --questions.",
            Examples)
        {
            file, book, json,
        };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, Book.Estimator(parsed.GetValue(book)), terminal, parsed.GetValue(json)));
        return command;
    }

    private static int Run(string file, HomeEstimator estimator, Terminal terminal, bool json)
    {
        List<Issue> issues = [];
        Job? job = JobFile.Read(terminal, file, "", estimator, issues);
        if (issues.Count > 0)
        {
            terminal.Out.Write(json ? EstimatorJson.WriteIssues(issues) + "\n" : "");
            return ExitCode.BadUsage;
        }

        if (json)
        {
            terminal.Out.Write(EstimatorJson.WriteQuestions(estimator.Questions(job!)) + "\n");
        }
        else
        {
            Page page = new(terminal);
            page.Heading(JobView.Of(job!).Title(job!, estimator.PriceBook.Units));
            QuestionsView.Show(page, job!, estimator);
        }

        return ExitCode.Ok;
    }
}
