using System.Buffers.Binary;

namespace QuoteShared.Homes;

/// <summary>Remembers what the words of one column mean, so that each spelling is looked up once and not once a row.</summary>
internal sealed class CodeMemo
{
    private const int Slots = 256;
    private const int MostWords = Slots / 2;
    private const int LongestWord = 64;

    // Up to here three overlapping pieces and the length tell words apart.
    private const int WholeInKey = 24;

    private readonly Entry[] _entries = new Entry[Slots];
    private int _words;

    /// <summary>What was remembered of a word.</summary>
    public bool TryFind(ReadOnlySpan<byte> word, out byte code, out Remark? remark)
    {
        Key key = Key.Of(word);
        for (int slot = key.Slot; ; slot = (slot + 1) % Slots)
        {
            ref readonly Entry entry = ref _entries[slot];
            if (entry.Key.Equals(key) && (word.Length <= WholeInKey || word.SequenceEqual(entry.Word)))
            {
                (code, remark) = (entry.Code, entry.Remark);
                return true;
            }

            if (entry.Word is null)
            {
                (code, remark) = (0, null);
                return false;
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

        Key key = Key.Of(word);
        int slot = key.Slot;
        while (_entries[slot].Word is not null)
        {
            slot = (slot + 1) % Slots;
        }

        _entries[slot] = new(key, word.ToArray(), code, remark);
        _words++;
    }

    private readonly record struct Entry(Key Key, byte[]? Word, byte Code, Remark? Remark);

    /// <summary>A word of at most 24 bytes whole, a longer one in part. No word has the key of an empty slot.</summary>
    private readonly record struct Key(ulong Head, ulong Middle, ulong Tail, int Length)
    {
        public int Slot => (int)(((Head ^ (Tail * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> 56);

        public static Key Of(ReadOnlySpan<byte> word) => word.Length switch
        {
            > 16 => new(At(word, 0), At(word, 8), At(word, word.Length - 8), word.Length),
            >= 8 => new(At(word, 0), 0, At(word, word.Length - 8), word.Length),
            >= 4 => new(BinaryPrimitives.ReadUInt32LittleEndian(word), 0, BinaryPrimitives.ReadUInt32LittleEndian(word[^4..]), word.Length),
            > 0 => new(word[0] | ((ulong)word[word.Length / 2] << 8) | ((ulong)word[^1] << 16), 0, 0, word.Length),
            _ => default,
        };

        private static ulong At(ReadOnlySpan<byte> word, int start) => BinaryPrimitives.ReadUInt64LittleEndian(word[start..]);
    }
}
