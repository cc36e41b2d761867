using QuotePortfolio;

namespace Estimator.Tests.PortfolioSample;

/// <summary>One run of the program within the test, with what it wrote.</summary>
internal sealed record PortfolioCall(int Code, string Out, string Error)
{
    /// <summary>A run that takes tables without sizes, as most of the tests' are.</summary>
    public static PortfolioCall Of(params string[] args) => Of(CancellationToken.None, args);

    public static PortfolioCall Of(CancellationToken stop, params string[] args) => Plain(stop, args.Contains("--in") ? [.. args, "--typical-size"] : args);

    public static PortfolioCall Plain(CancellationToken stop, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = App.Run(args, new Terminal(TextReader.Null, output, error), stop);
        return new(code, output.ToString(), WithoutProgress(error.ToString()));
    }

    /// <summary>A machine that is busy gets to see lines of progress.</summary>
    private static string WithoutProgress(string error) =>
        string.Concat(error.Split('\n').Where(line => line.Length > 0 && !line.Contains(" homes, ", StringComparison.Ordinal)).Select(line => line + "\n"));
}
