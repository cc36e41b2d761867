using System.CommandLine;

namespace QuoteShared.Commands;

/// <summary>A command with more to say than fits in the list of commands: examples, and what its values look like.</summary>
/// <param name="name">The command.</param>
/// <param name="help">What it does, in a sentence or two.</param>
/// <param name="more">What its own help adds below its options; made when somebody asks for it.</param>
internal sealed class ExplainedCommand(string name, string help, Func<string> more) : Command(name, help)
{
    public ExplainedCommand(string name, string help, string more)
        : this(name, help, () => more)
    {
    }

    public string More => more();
}
