using QuoteConsole;

namespace Estimator.Tests.ConsoleSample;

/// <summary>One run of the console within the test, with what it wrote.</summary>
internal sealed record ConsoleRun(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static ConsoleRun Of(params string[] args) => WithInput("", args);

    public static ConsoleRun WithInput(string input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = App.Run(args, new StringReader(input), output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
