using System.Text;

namespace Estimator.Fuzz;

/// <summary>A request as text: method and address, a header a line, an empty line, the body.</summary>
internal static class Message
{
    /// <summary>The request; null if it is none that a client would send.</summary>
    public static HttpRequestMessage? Of(byte[] input)
    {
        int end = input.AsSpan().IndexOf("\n\n"u8);
        string[] head = Encoding.UTF8.GetString(end < 0 ? input : input[..end]).Split('\n');
        return head[0].Split(' ', 2) is [{ Length: > 0 } method, ['/', ..] address]
            && method.All(char.IsAsciiLetter)
            && !address.Contains('\0', StringComparison.Ordinal)
            && !address.Contains("%00", StringComparison.Ordinal)
            && Uri.TryCreate("http://localhost" + address, UriKind.Absolute, out Uri? uri)
            ? Of(new(method), uri, head[1..], end < 0 ? [] : input[(end + 2)..])
            : null;
    }

    private static HttpRequestMessage Of(HttpMethod method, Uri address, string[] headers, byte[] body)
    {
        HttpRequestMessage request = new(method, address) { Content = new ByteArrayContent(body) };
        foreach (string[] header in headers.Select(line => line.Split(':', 2)).Where(header => header.Length == 2))
        {
            // Each name belongs to one of the two.
            _ = request.Headers.TryAddWithoutValidation(header[0], header[1].Trim()) || request.Content.Headers.TryAddWithoutValidation(header[0], header[1].Trim());
        }

        return request;
    }
}
