namespace QuoteService;

/// <summary>How much the service takes, from the section <c>Limits</c>.</summary>
internal sealed class ServiceLimits
{
    /// <summary>Bytes of a body, unpacked; a job takes a few hundred. The default is 1 MiB.</summary>
    public long BodyBytes { get; set; } = 1 << 20;

    /// <summary>Seconds until a request is given up with 503. The default is 10.</summary>
    public int Seconds { get; set; } = 10;

    /// <summary>Bytes of a stream of jobs or a table of homes, unpacked. The default is 256 MiB.</summary>
    public long StreamBytes { get; set; } = 256 << 20;

    /// <summary>Seconds until a stream or a table is given up. The default is 300.</summary>
    public int StreamSeconds { get; set; } = 300;

    /// <summary>Jobs in one stream; one more ends its answer with an issue. The default is 100,000.</summary>
    public int StreamJobs { get; set; } = 100_000;

    /// <summary>Streams and tables at one time; as many again wait, the others get 503. The default is 8.</summary>
    public int Streams { get; set; } = 8;

    /// <summary>Requests a second from one address; more get 429. The default is 10,000, more than two cores answer.</summary>
    public int RequestsPerSecond { get; set; } = 10_000;
}
