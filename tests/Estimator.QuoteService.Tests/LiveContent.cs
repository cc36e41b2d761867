using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Channels;

namespace Estimator.Tests.Service;

/// <summary>A body of JSON lines that is sent bit by bit.</summary>
internal sealed class LiveContent : HttpContent
{
    private readonly Channel<string> _parts = Channel.CreateUnbounded<string>();

    public LiveContent() => Headers.ContentType = new MediaTypeHeaderValue("application/jsonl");

    public void Send(string part) => _parts.Writer.TryWrite(part);

    public void End() => _parts.Writer.Complete();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await foreach (string part in _parts.Reader.ReadAllAsync())
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(part));
            await stream.FlushAsync();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
