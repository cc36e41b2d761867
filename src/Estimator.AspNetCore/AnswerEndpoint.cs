using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Estimator.AspNetCore;

/// <summary>JSON in, a question to the estimator, JSON out; straight from the pipe of the request into that of the response.</summary>
internal sealed class AnswerEndpoint<TAsked, TAnswer>(
    ContractReader<TAsked> read, Func<HomeEstimator, TAsked, CancellationToken, TAnswer> answer, ContractWriter<TAnswer> write, string? estimator)
    where TAsked : class
    where TAnswer : class
{
    public async Task HandleAsync(HttpContext http)
    {
        PipeReader body = http.Request.BodyReader;
        ReadResult all = await body.ReadAsync(http.RequestAborted).ConfigureAwait(false);
        while (!all.IsCompleted)
        {
            body.AdvanceTo(all.Buffer.Start, all.Buffer.End);
            all = await body.ReadAsync(http.RequestAborted).ConfigureAwait(false);
        }

        bool isRead = TryRead(all.Buffer, out TAsked? asked, out IReadOnlyList<Issue> issues);
        body.AdvanceTo(all.Buffer.End);
        await (isRead ? AnswerAsync(http, asked!) : Refusal.OfReading(issues).ExecuteAsync(http)).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext http, TAsked asked)
    {
        TAnswer given;
        try
        {
            given = answer(http.Estimator(estimator), asked, http.RequestAborted);
        }
        catch (EstimateException refused)
        {
            await Refusal.OfPricing(refused.Issues).ExecuteAsync(http).ConfigureAwait(false);
            return;
        }

        Answered.Count(asked as Job, given as Estimate);
        if (given is Estimate estimate && IsKnown(http, estimate.Hash))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/json";
        write(given, http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    private bool TryRead(in ReadOnlySequence<byte> body, out TAsked? asked, out IReadOnlyList<Issue> issues)
    {
        using WholeText text = new(body);
        return read(text.Utf8, out asked, out issues);
    }

    /// <summary>Tags the answer, and says whether the client has it. Weak: an id is in the answer and not in the hash.</summary>
    private static bool IsKnown(HttpContext http, string hash)
    {
        EntityTagHeaderValue tag = new($"\"{hash}\"", isWeak: true);
        http.Response.Headers.ETag = tag.ToString();
        return http.Request.Headers.IfNoneMatch.Count > 0
            && http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Tag == "*");
    }
}
