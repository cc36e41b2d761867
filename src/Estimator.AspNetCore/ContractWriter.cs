using System.Buffers;

namespace Estimator.AspNetCore;

/// <summary>Writes an answer as UTF-8.</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="answer">The answer.</param>
/// <param name="utf8">Receives it.</param>
public delegate void ContractWriter<in T>(T answer, IBufferWriter<byte> utf8)
    where T : class;
