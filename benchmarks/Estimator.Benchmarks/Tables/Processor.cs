using System.Runtime.Intrinsics;
using BenchmarkDotNet.Environments;

namespace Estimator.Benchmarks;

/// <summary>The processor of this machine, for the title and the name of a table of results.</summary>
internal static class Processor
{
    private static readonly string Name = HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName?.Trim() ?? "Unknown processor";
    private static readonly string Vectors = Vector512.IsHardwareAccelerated ? "512-bit vectors" : "no 512-bit vectors";

    /// <summary>For example <c>AMD EPYC, 2 processors, 512-bit vectors</c>.</summary>
    public static string Title { get; } = $"{Name}, {Environment.ProcessorCount} processors, {Vectors}";

    /// <summary>For example <c>amd-epyc-avx512</c>.</summary>
    public static string FileName { get; } = string.Join('-', Words()) + (Vector512.IsHardwareAccelerated ? "-avx512" : "");

    private static string[] Words() =>
        new string([.. Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
