using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace QuoteShared.Commands;

/// <summary>The usual help, and below it what a command adds to it.</summary>
internal sealed class LongHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>Help is given on a line with mistakes, too.</summary>
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    /// <summary>Puts it in the place of a root command's help.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new LongHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExplainedCommand command)
        {
            parseResult.InvocationConfiguration.Output.Write(command.More.ReplaceLineEndings("\n") + "\n");
        }

        return code;
    }
}
