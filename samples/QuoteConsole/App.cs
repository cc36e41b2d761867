using System.CommandLine;
using QuoteConsole.Commands;

namespace QuoteConsole;

/// <summary>The console: its commands, and what happens to a command line that is none of them.</summary>
internal static class App
{
    /// <summary>Runs one command line on the given text streams, without color or a live screen.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error) =>
        Run(args, new Terminal(input, output, error));

    public static int Run(string[] args, Terminal terminal) => CommandLine.Run(Root(terminal), args, terminal);

    private static RootCommand Root(Terminal terminal)
    {
        RootCommand root = new($"Estimates what painting or remodeling a house costs, and in what order it is done.\n{ExitCode.Help}")
        {
            ExteriorCommand.Of(terminal),
            InteriorCommand.Of(terminal),
            RemodelCommand.Of(terminal),
            JobCommand.Of(terminal),
            QuestionsCommand.Of(terminal),
            DiffCommand.Of(terminal),
            CheckBidCommand.Of(terminal),
            BidsCommand.Of(terminal),
            CalibrateCommand.Of(terminal),
            CompareCommand.Of(terminal),
            RecomputeCommand.Of(terminal),
            BulkCommand.Of(terminal),
            ProjectCommand.Of(terminal),
            ProgramCommand.Of(terminal),
            SchemaCommand.Of(terminal),
            BookCommand.Of(terminal),
        };
        LongHelp.AddTo(root);
        LongVersion.AddTo(root, terminal);
        root.SetAction(_ => Examples.Show(terminal));
        return root;
    }
}
