using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Estimator.Tests.Laws;

/// <summary>
/// Where the random cases of a law begin: the same in every run, so that a test fails for what was changed and not by chance, unless
/// <c>ESTIMATOR_LAW_SEED</c> names another number to hunt with.
/// </summary>
internal static class LawSeed
{
    private static readonly string Hunt = Environment.GetEnvironmentVariable("ESTIMATOR_LAW_SEED") ?? "1";

    /// <summary>The two numbers that FsCheck replays from.</summary>
    public static string Of(string file, string law)
    {
        ReadOnlySpan<byte> hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Hunt} {Path.GetFileName(file)} {law}"));
        ulong seed = BitConverter.ToUInt64(hash);
        ulong gamma = BitConverter.ToUInt64(hash[sizeof(ulong)..]) | 1;
        return string.Create(CultureInfo.InvariantCulture, $"{seed},{gamma}");
    }
}
