using System.Reflection;
using BenchmarkDotNet.Running;
using Estimator.Benchmarks;

switch (args)
{
    case ["ratios"]:
        return RatiosCommand.Run();
    case ["bits", .. string[] rest]:
        return BitsCommand.Run(rest);
    case ["tables", .. string[] rest]:
        return TablesCommand.Run(rest);
    default:
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
        return 0;
}
