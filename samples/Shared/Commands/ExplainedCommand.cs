using System.CommandLine;

namespace QuoteShared.Commands;

/// <summary>A command with more to say than fits in the list of commands: examples, and what its values look like.</summary>
/// <param name="name">The command.</param>
/// <param name="help">What it does, in a sentence or two.</param>
/// <param name="more">What its own help adds below its options.</param>
internal sealed class ExplainedCommand(string name, string help, string more) : Command(name, help)
{
    public string More { get; } = more;
}
