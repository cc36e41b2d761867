namespace Estimator.Fuzz;

/// <summary>A command line of a program, carried out within this one.</summary>
internal static class Call
{
    private const int NothingPriced = 1;
    private const int BadUsage = 2;

    /// <summary>Carries it out; wrong usage has a sentence on standard error.</summary>
    /// <returns>What it wrote and its exit code.</returns>
    public static (int Code, string Out, string Error) Of(Func<Terminal, int> program, string input = "")
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = program(new Terminal(new StringReader(input), output, error));
        Laws.Hold(code is 0 or NothingPriced or BadUsage, $"exit code {code}");
        Laws.Hold(code != BadUsage || error.GetStringBuilder().Length > 0, "refused without a word");
        return (code, output.ToString(), error.ToString());
    }
}
