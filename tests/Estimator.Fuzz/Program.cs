using System.CommandLine;
using Estimator.Fuzz;
using SharpFuzz;

Option<int> inputs = new("--inputs") { Description = "Inputs over all readers", DefaultValueFactory = _ => 1_000_000 };
Option<int> seed = new("--seed") { Description = "Another seed makes other inputs", DefaultValueFactory = _ => 1 };
Option<string?> only = new("--reader") { Description = $"One reader only: {Readers.Names}" };
Option<string> failures = new("--failures") { Description = "The folder that gets the inputs that fail", DefaultValueFactory = _ => "fuzz-failures" };
Option<string?> standardInput = new("--stdin") { Description = "Give one input on standard input to a reader, as afl-fuzz does" };
Option<string?> afl = new("--afl") { Description = "Let afl-fuzz give inputs to a reader, in an instrumented build" };
Option<string?> libFuzzer = new("--libfuzzer") { Description = "Let libFuzzer give inputs to a reader, in an instrumented build" };

RootCommand command = new("Gives broken and odd inputs to everything that reads one, and checks what must hold of all of them.")
{
    inputs, seed, only, failures, standardInput, afl, libFuzzer,
};
command.SetAction(parsed =>
{
    if (parsed.GetValue(standardInput) is { } one)
    {
        using MemoryStream input = new();
        Console.OpenStandardInput().CopyTo(input);
        Trial.Require(Readers.Named(one), input.ToArray());
    }
    else if (parsed.GetValue(afl) is { } forked)
    {
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using MemoryStream input = new();
            stream.CopyTo(input);
            Trial.Require(Readers.Named(forked), input.ToArray());
        });
    }
    else if (parsed.GetValue(libFuzzer) is { } linked)
    {
        Fuzzer.LibFuzzer.Run(input => Trial.Require(Readers.Named(linked), input.ToArray()));
    }
    else
    {
        IReadOnlyList<Reader> readers = parsed.GetValue(only) is { } name ? [Readers.Named(name)] : Readers.All;
        return new Campaign(readers, parsed.GetValue(seed), parsed.GetValue(failures)!).Run(parsed.GetValue(inputs)) ? 0 : 1;
    }

    return 0;
});
return command.Parse(args).Invoke(new() { EnableDefaultExceptionHandler = false });
