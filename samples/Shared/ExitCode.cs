namespace QuoteShared;

/// <summary>What the process says to the shell; the same text is in <c>--help</c>.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int NothingPriced = 1;
    public const int BadUsage = 2;

    /// <summary>Somebody ended the run; what a shell says of a command that Ctrl-C ends.</summary>
    public const int Interrupted = 128 + 2;

    /// <summary>Whoever read the output has closed it; what a shell says of a command that this ends.</summary>
    public const int ClosedPipe = 128 + 13;

    public const string Help =
        "Exit codes: 0 done; 1 nothing could be priced; 2 wrong usage or unreadable input.";
}
