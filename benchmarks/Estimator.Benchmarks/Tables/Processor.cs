using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;

namespace Estimator.Benchmarks;

/// <summary>The processor of this machine, for the title and the name of a table of results.</summary>
internal static class Processor
{
    private static readonly string Name = HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() ?? "Unknown processor";
    private static readonly int Bits = VectorBits();

    /// <summary>For example <c>AMD EPYC, 2 processors, 512-bit vectors</c>.</summary>
    public static string Title { get; } = $"{Name}, {Environment.ProcessorCount} processors, {(Bits == 0 ? "no" : $"{Bits}-bit")} vectors";

    /// <summary>For example <c>amd-epyc-512-bit</c>.</summary>
    public static string FileName { get; } = string.Join('-', Words()) + $"-{Bits}-bit";

    /// <summary>Width of the widest vectors that the runtime uses.</summary>
    private static int VectorBits() => (Vector512.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector128.IsHardwareAccelerated) switch
    {
        (true, _, _) => 512,
        (_, true, _) => 256,
        (_, _, true) => 128,
        _ => 0,
    };

    private static string[] Words() =>
        new string([.. Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
