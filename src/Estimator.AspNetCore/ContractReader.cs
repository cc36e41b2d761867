using System.Diagnostics.CodeAnalysis;

namespace Estimator.AspNetCore;

/// <summary>Reads what is asked from UTF-8, or says why it cannot be read.</summary>
/// <typeparam name="T">What is asked.</typeparam>
/// <param name="utf8">The body of a request.</param>
/// <param name="asked">What is asked, or null.</param>
/// <param name="issues">What keeps it from being read; empty if it is.</param>
public delegate bool ContractReader<T>(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? asked, out IReadOnlyList<Issue> issues)
    where T : class;
