using System.Text;

namespace Estimator.Fuzz;

/// <summary>Requests to the service: method, address, content type and body.</summary>
internal sealed class ServiceReader() : Reader("service", 6)
{
    private static readonly char[] Blanks = [' ', '\t', '\r'];

    public override IReadOnlyList<Seed> Seeds => RequestSeeds.All;

    public override Outcome Read(byte[] input)
    {
        using HttpRequestMessage? request = Message.Of(input);
        if (request is null)
        {
            return Outcome.Refused("no request");
        }

        Answer answer = QuoteServer.Ask(request);
        if (answer is { IsOk: true, Type: "application/jsonl" } && request.Content!.Headers.ContentEncoding.Count == 0)
        {
            int jobs = Body(input).Split('\n').Count(line => line.Trim(Blanks).Length > 0);
            Laws.Hold(answer.Lines.Count() == jobs, $"{answer.Lines.Count()} lines for {jobs} jobs");
        }

        return AnswerLaws.Keep(answer);
    }

    private static string Body(byte[] input)
    {
        int end = input.AsSpan().IndexOf("\n\n"u8);
        return end < 0 ? "" : Encoding.Latin1.GetString(input.AsSpan(end + 2));
    }
}
