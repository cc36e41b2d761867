using System.Buffers;

namespace Estimator.AspNetCore;

/// <summary>Text in one piece: as it lies in the pipe if it is one there, otherwise a copy that is given back.</summary>
internal readonly ref struct WholeText : IDisposable
{
    private readonly byte[]? _rented;

    public WholeText(in ReadOnlySequence<byte> text)
    {
        if (text.IsSingleSegment)
        {
            Utf8 = text.FirstSpan;
            return;
        }

        _rented = ArrayPool<byte>.Shared.Rent((int)text.Length);
        text.CopyTo(_rented);
        Utf8 = _rented.AsSpan(0, (int)text.Length);
    }

    public ReadOnlySpan<byte> Utf8 { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
