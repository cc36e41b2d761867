namespace QuoteShared;

/// <summary>What goes wrong around a command, such as a full disk: a sentence on standard error, and an exit code.</summary>
internal static class Mishap
{
    /// <summary>Carries out a command, and says what kept it from its end.</summary>
    /// <returns>The command's own exit code, or that of what went wrong.</returns>
    public static int Guard(Terminal terminal, Func<int> command)
    {
        try
        {
            int code = command();
            Flush(terminal.Out);
            return code;
        }
        catch (IOException problem) when (Terminal.IsClosedPipe(problem))
        {
            return ExitCode.ClosedPipe;
        }
        catch (Exception problem) when (IsKnown(problem))
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.BadUsage;
        }
    }

    /// <summary>Writes what is still held back; a full disk says nothing of whose it is.</summary>
    private static void Flush(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException || (problem is IOException file && !Terminal.IsClosedPipe(file)))
        {
            throw new UsageException($"Cannot write to standard output: {problem.Message}");
        }
    }

    /// <summary>A command that makes no sense, and what files, pipes and disks refuse; everything else is a fault of the program.</summary>
    private static bool IsKnown(Exception problem) =>
        problem is UsageException or IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException;
}
