using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Estimator.AspNetCore;

/// <summary>Jobs in, one a line; estimates or issues out, one a line, in the same order, each as soon as its job is read.</summary>
internal sealed class JobLinesEndpoint(int most, string? estimator)
{
    // A job takes a few hundred bytes.
    private const int LongestLine = 1 << 20;
    private const int FlushAt = 1 << 15;

    public async Task HandleAsync(HttpContext http)
    {
        (PipeReader body, PipeWriter answers) = (http.Request.BodyReader, http.Response.BodyWriter);
        HomeEstimator home = http.Estimator(estimator);
        http.Response.ContentType = "application/jsonl";
        bool isCompleted = false;
        for (int lines = 0; !isCompleted && lines <= most;)
        {
            ReadResult read = await body.ReadAsync(http.RequestAborted).ConfigureAwait(false);
            ReadOnlySequence<byte> rest = read.Buffer;
            isCompleted = read.IsCompleted;
            while (lines <= most && TryCut(ref rest, isCompleted, out ReadOnlySequence<byte> line))
            {
                lines += Answer(home, line, lines < most, answers) ? 1 : 0;
                if (answers.UnflushedBytes > FlushAt)
                {
                    await answers.FlushAsync(http.RequestAborted).ConfigureAwait(false);
                }
            }

            if (rest.Length > LongestLine)
            {
                Write([Bad($"A line of more than {LongestLine} bytes is not accepted: the lines after it are not read.")], answers);
                isCompleted = true;
            }

            body.AdvanceTo(rest.Start, rest.End);
            await answers.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>Answers a line that holds anything.</summary>
    private bool Answer(HomeEstimator home, in ReadOnlySequence<byte> line, bool isTaken, PipeWriter answers)
    {
        using WholeText text = new(line);
        ReadOnlySpan<byte> utf8 = text.Utf8.Trim(" \t\r"u8);
        if (utf8.IsEmpty)
        {
            return false;
        }

        if (!isTaken)
        {
            Write([Bad($"More than {most} jobs are not accepted in one stream: send the rest in another.")], answers);
        }
        else if (EstimatorJson.TryReadJob(utf8, out Job? job, out IReadOnlyList<Issue> issues) && home.TryEstimate(job, out Estimate? estimate, out issues))
        {
            Answered.Count(job, estimate);
            EstimatorJson.WriteEstimate(estimate, answers);
            answers.Write("\n"u8);
        }
        else
        {
            Write(issues, answers);
        }

        return true;
    }

    private static void Write(IReadOnlyList<Issue> issues, PipeWriter answers)
    {
        Answered.Count(issues);
        EstimatorJson.WriteIssues(issues, answers);
        answers.Write("\n"u8);
    }

    private static Issue Bad(FormattableString message) => new(IssueCode.BadJson, "", Severity.Error, FormattableString.Invariant(message));

    private static bool TryCut(ref ReadOnlySequence<byte> rest, bool isEnd, out ReadOnlySequence<byte> line)
    {
        SequencePosition? end = rest.PositionOf((byte)'\n');
        line = end is { } at ? rest.Slice(0, at) : rest;
        bool isLine = end is not null || (isEnd && !rest.IsEmpty);
        rest = end is { } past ? rest.Slice(rest.GetPosition(1, past)) : isLine ? rest.Slice(rest.End) : rest;
        return isLine;
    }
}
