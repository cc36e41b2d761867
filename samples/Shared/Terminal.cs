using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace QuoteShared;

/// <summary>Where a command reads and writes: standard input, output and error, or a test's own.</summary>
internal sealed class Terminal
{
    /// <summary>Columns of text that is piped to a file or another program.</summary>
    public const int PipedWidth = 100;

    private const int BufferBytes = 1 << 16;
    private static readonly List<SafeFileHandle> InPlaceOfClosed = [];
    private readonly Lazy<IAnsiConsole> _screen;
    private readonly Lazy<IAnsiConsole> _errorScreen;

    public Terminal(TextReader input, TextWriter output, TextWriter error)
        : this(input, output, error, toScreen: false, errorToScreen: false)
    {
    }

    private Terminal(TextReader input, TextWriter output, TextWriter error, bool toScreen, bool errorToScreen)
    {
        (In, Out, Error) = (input, output, new UnheardWriter(error));
        (IsScreen, ErrorIsScreen) = (toScreen, errorToScreen);
        _screen = new(() => toScreen ? Live(Out) : Piped(Out));
        _errorScreen = new(() => errorToScreen ? Live(Error) : Piped(Error));
    }

    public TextReader In { get; }

    public TextWriter Out { get; }

    /// <summary>Standard error, which ends no run where it takes nothing.</summary>
    public TextWriter Error { get; }

    /// <summary>The day on which the command runs; null in a test, whose result must not change from day to day.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether a person looks at the output.</summary>
    public bool IsScreen { get; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool ErrorIsScreen { get; }

    /// <summary>Tables and bars; made when first used, because machine-readable output has no need of it.</summary>
    public IAnsiConsole Screen => _screen.Value;

    /// <summary>The same on standard error.</summary>
    public IAnsiConsole ErrorScreen => _errorScreen.Value;

    /// <summary>The standard streams: UTF-8 without a byte order mark, buffered unless a person looks on.</summary>
    public static Terminal OfThisProcess()
    {
        bool color = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        bool toScreen = color && !Console.IsOutputRedirected;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        TextWriter output = Console.IsOutputRedirected
            ? new StreamWriter(StandardOutput(), utf8, BufferBytes)
            : Console.Out;
        StreamReader input = new(Console.OpenStandardInput(), utf8, detectEncodingFromByteOrderMarks: true, BufferBytes);
        return new(input, output, Console.Error, toScreen, color && !Console.IsErrorRedirected)
        {
            Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        };
    }

    /// <summary>Whether a pipe such as <c>| head</c> was closed by its reader.</summary>
    public static bool IsClosedPipe(IOException problem)
    {
        const int BrokenPipe = 32;
        return !OperatingSystem.IsWindows() && problem.HResult == BrokenPipe;
    }

    /// <summary>
    /// Standard output as a stream that fails when nobody reads it any more; the console's own goes on in silence,
    /// and a million homes would be priced for nobody. A file has no reader, and its position is shared with others.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            TakeClosedNumbers();
            FileStream pipe = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
            {
                return pipe;
            }
        }

        return Console.OpenStandardOutput();
    }

    /// <summary>Takes the numbers of standard streams that are closed, or a file that is opened later has one and gets the output.</summary>
    private static void TakeClosedNumbers()
    {
        const int StandardError = 2;
        do
        {
            InPlaceOfClosed.Add(File.OpenHandle("/dev/null"));
        }
        while (InPlaceOfClosed[^1].DangerousGetHandle() <= StandardError);
    }

    private static IAnsiConsole Live(TextWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    private static IAnsiConsole Piped(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = PipedWidth;
        return console;
    }
}
