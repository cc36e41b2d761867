using QuoteConsole;
using QuoteShared;

namespace Estimator.Tests.ConsoleSample;

/// <summary>One run of the console within the test, with what it wrote.</summary>
internal sealed record ConsoleRun(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ConsoleRun Of(params string[] args) => WithInput("", args);

    /// <summary>A run on a day, whose prices it gives where no date is said.</summary>
    public static ConsoleRun On(DateOnly day, params string[] args) => Of((input, output, error) => App.Run(args, new Terminal(input, output, error) { Today = day }));

    public static ConsoleRun WithInput(string text, params string[] args) => Of((_, output, error) => App.Run(args, new StringReader(text), output, error));

    private static ConsoleRun Of(Func<TextReader, TextWriter, TextWriter, int> run)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = run(TextReader.Null, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
