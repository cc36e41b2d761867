using System.CommandLine;
using System.Text;
using Estimator;
using QuoteConsole.Jobs;
using QuoteConsole.Show;
using QuoteShared.Files;

namespace QuoteConsole.Commands;

/// <summary><c>calibrate</c>: a firm's own figures from its finished jobs.</summary>
internal static class CalibrateCommand
{
    private const string Examples =
        """
        Examples:
          calibrate finished.jsonl --out ours.json
          exterior --floor-area "2400 ft2" --book ours.json
        A line: {"job":{"kind":"exteriorPainting","house":{"floorArea":"2400 ft2"}},"hours":82,"paint":"18 gal","cost":7200}
        """;

    public static Command Of(Terminal terminal)
    {
        Argument<string> file = new("finished.jsonl") { Description = "A file with one finished job a line, as JSON; - for standard input" };
        Option<string?> output = new("--out") { Description = "The file to write: figures to be laid over the price book with --book", HelpName = "ours.json" };
        Option<string?> book = Book.Option();
        Option<bool> json = new("--json") { Description = "Write what moved, with the figures, as one line of JSON" };
        ExplainedCommand command = new("calibrate", "Learns a firm's hours, use of paint, price level and width from its finished jobs.", Examples) { file, output, book, json };
        command.SetAction(parsed =>
        {
            HomeEstimator estimator = Book.Estimator(parsed.GetValue(book));
            string from = parsed.GetValue(file)!;
            new FilesOfRun(from, parsed.GetValue(book)).AddOutput("--out", parsed.GetValue(output));
            Calibration learned = Learn(estimator, from, terminal);
            if (parsed.GetValue(json))
            {
                terminal.Out.Write(EstimatorJson.WriteCalibration(learned) + "\n");
            }
            else
            {
                CalibrationView.Show(new(terminal), learned);
            }

            Write(parsed.GetValue(output), learned);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Calibration Learn(HomeEstimator estimator, string from, Terminal terminal)
    {
        using TextReader reader = InputFile.OpenText(from, terminal);
        List<FinishedJob> finished = [];
        foreach (string? line in new JobLines(reader, isFile: from != "-").All(() => { }))
        {
            string where = $"{JobFile.NameOf(from)}, job {finished.Count + 1}: ";
            finished.Add(line is null ? throw new UsageException($"{where}the line is longer than {JobLines.LongestLine} characters.")
                : EstimatorJson.TryReadFinishedJob(Encoding.UTF8.GetBytes(line), out FinishedJob? job, out IReadOnlyList<Issue> issues) ? job
                : throw new UsageException(string.Join('\n', issues.Select(issue => where + issue))));
        }

        try
        {
            return estimator.Calibrate(finished);
        }
        catch (EstimateException refused)
        {
            throw new UsageException(string.Join('\n', refused.Issues.Select(issue => $"{JobFile.NameOf(from)}: {issue}")));
        }
    }

    private static void Write(string? output, Calibration learned)
    {
        if (output is not null)
        {
            using NewFile file = new(output);
            file.Open().Write(learned.Overlay + "\n");
            file.Publish();
        }
    }
}
