using System.Buffers.Binary;

namespace QuoteShared.Homes;

/// <summary>Remembers what the words of one column mean, so that each spelling is looked up once and not once a row.</summary>
internal sealed class CodeMemo
{
    private const int Slots = 256;
    private const int MostWords = Slots / 2;
    private const int LongestWord = 64;

    // Up to here two overlapping halves and the length tell words apart.
    private const int WholeInKey = 16;

    private readonly Entry[] _entries = new Entry[Slots];
    private int _words;

    /// <summary>What was remembered of a word.</summary>
    public bool TryFind(ReadOnlySpan<byte> word, out byte code, out Remark? remark)
    {
        (ulong head, ulong tail) = Key(word);
        for (int slot = SlotOf(head, tail); ; slot = (slot + 1) % Slots)
        {
            ref Entry entry = ref _entries[slot];
            if (entry.Word is null)
            {
                (code, remark) = (0, null);
                return false;
            }

            if (entry.Head == head && entry.Tail == tail && entry.Word.Length == word.Length
                && (word.Length <= WholeInKey || word.SequenceEqual(entry.Word)))
            {
                (code, remark) = (entry.Code, entry.Remark);
                return true;
            }
        }
    }

    /// <summary>Remembers a word, if there is room; a table may have more bad words than that.</summary>
    public void Add(ReadOnlySpan<byte> word, byte code, Remark? remark)
    {
        if (_words == MostWords || word.Length > LongestWord)
        {
            return;
        }

        (ulong head, ulong tail) = Key(word);
        int slot = SlotOf(head, tail);
        while (_entries[slot].Word is not null)
        {
            slot = (slot + 1) % Slots;
        }

        _entries[slot] = new(head, tail, word.ToArray(), code, remark);
        _words++;
    }

    private static int SlotOf(ulong head, ulong tail) =>
        (int)(((head ^ (tail * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> 56);

    private static (ulong Head, ulong Tail) Key(ReadOnlySpan<byte> word) => word.Length switch
    {
        >= 8 => (BinaryPrimitives.ReadUInt64LittleEndian(word), BinaryPrimitives.ReadUInt64LittleEndian(word[^8..])),
        >= 4 => (BinaryPrimitives.ReadUInt32LittleEndian(word), BinaryPrimitives.ReadUInt32LittleEndian(word[^4..])),
        > 0 => (word[0] | ((ulong)word[word.Length / 2] << 8) | ((ulong)word[^1] << 16), 0),
        _ => (0, 0),
    };

    private readonly record struct Entry(ulong Head, ulong Tail, byte[]? Word, byte Code, Remark? Remark);
}
