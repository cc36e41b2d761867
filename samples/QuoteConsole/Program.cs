using System.CommandLine;
using Spectre.Console;

var root = new RootCommand("Quotes home-improvement jobs.");
root.SetAction(_ => AnsiConsole.WriteLine("$0"));
return root.Parse(args).Invoke();
