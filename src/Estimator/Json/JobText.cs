using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Estimator;

/// <summary>Brings the text of a job, wherever it comes from, into UTF-8 in one piece.</summary>
internal static class JobText
{
    private const int Usual = 4096;

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    public static bool TryRead(string json, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return JobReader.TryRead(buffer.AsSpan(0, Encoding.UTF8.GetBytes(json, buffer)), out job, out issues);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(Stream utf8, [NotNullWhen(true)] out Job? job, out IReadOnlyList<Issue> issues)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Usual);
        try
        {
            int length = 0;
            for (int read; length <= JobLimits.MostBytes && (read = utf8.Read(buffer, length, buffer.Length - length)) > 0; length += read)
            {
                buffer = length + read < buffer.Length ? buffer : Larger(buffer);
            }

            return length <= JobLimits.MostBytes
                ? JobReader.TryRead(WithoutMark(buffer.AsSpan(0, length)), out job, out issues)
                : TooLong(out job, out issues);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a project or a program.</summary>
    public static bool TryReadMany<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, out IReadOnlyList<Issue> issues)
        where T : class
    {
        if (utf8.Length <= JobLimits.MostBytes)
        {
            return JobReader.TryReadMany(WithoutMark(utf8), type, out value, out issues);
        }

        (value, issues) = (null, TooLong());
        return false;
    }

    /// <summary>What stands after the byte order mark, if there is one.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Mark) ? utf8[Mark.Length..] : utf8;

    private static byte[] Larger(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * full.Length);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private static bool TooLong(out Job? job, out IReadOnlyList<Issue> issues)
    {
        (job, issues) = (null, TooLong());
        return false;
    }

    private static IReadOnlyList<Issue> TooLong()
    {
        IssueList list = new();
        list.Error(IssueCode.BadJson, "", string.Create(CultureInfo.InvariantCulture, $"More than {JobLimits.MostBytes:N0} bytes are not accepted."));
        return list.ToList();
    }
}
