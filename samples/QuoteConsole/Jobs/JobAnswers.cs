using Estimator;
using QuoteConsole.Show;

namespace QuoteConsole.Jobs;

/// <summary>Answers jobs in order: an estimate for each, or its issues; one bad job does not stop the rest.</summary>
internal sealed class JobAnswers(HomeEstimator estimator, Terminal terminal, bool json)
{
    private static readonly Issue TooLong = new(
        "tooLong", "", Severity.Error, $"The line is longer than {JobLines.LongestLine} characters: give one job a line.");

    private int _jobs;
    private int _priced;

    /// <summary>Answers all jobs.</summary>
    /// <returns>The exit code.</returns>
    public int Run(JobLines lines)
    {
        foreach (string? line in lines.All(terminal.Out.Flush))
        {
            _jobs++;
            if (json)
            {
                AnswerInJson(line);
            }
            else
            {
                Answer(line);
            }
        }

        if (_jobs == 0)
        {
            terminal.Error.WriteLine("There is no job: give one as JSON, for example {\"kind\":\"exteriorPainting\",\"house\":{\"floorArea\":\"2000 ft2\"}}.");
        }

        return _priced > 0 ? ExitCode.Ok : ExitCode.NothingPriced;
    }

    private void AnswerInJson(string? line)
    {
        string answer = TryEstimate(line, out _, out Estimate? estimate, out IReadOnlyList<Issue> issues)
            ? EstimatorJson.WriteEstimate(estimate!)
            : EstimatorJson.WriteIssues(issues);
        terminal.Out.Write(answer);
        terminal.Out.Write('\n');
    }

    private void Answer(string? line)
    {
        Page page = new(terminal);
        if (TryEstimate(line, out Job? job, out Estimate? estimate, out IReadOnlyList<Issue> issues))
        {
            EstimatePage.Show(page, job!, estimate!);
            return;
        }

        page.Heading($"Job {_jobs}");
        IssueList.Show(page, issues);
    }

    private bool TryEstimate(string? line, out Job? job, out Estimate? estimate, out IReadOnlyList<Issue> issues)
    {
        job = null;
        estimate = null;
        issues = [TooLong];
        bool priced = line is not null
            && EstimatorJson.TryReadJob(line, out job, out issues)
            && estimator.TryEstimate(job!, out estimate, out issues);
        _priced += priced ? 1 : 0;
        return priced;
    }
}
