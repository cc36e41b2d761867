using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QuoteShared.Files;

/// <summary>Which file it is that a name leads to, however many names and links it has. Known on Linux only.</summary>
/// <param name="Device">The device it lies on.</param>
/// <param name="Number">Its number there.</param>
/// <param name="IsPlain">Whether it is a file, and no pipe, device or folder.</param>
internal readonly partial record struct FileFacts(ulong Device, ulong Number, bool IsPlain)
{
    // The kernel's struct statx, the same on every processor: its length, and where the members read here stand in it.
    private const int Length = 256;
    private const int Mode = 28;
    private const int Inode = 32;
    private const int DeviceMajorMinor = 136;
    private const int CurrentFolder = -100;
    private const uint ModeAndInode = 0x1 | 0x2 | 0x100;
    private const int FormOfMode = 0xF000;
    private const int PlainFile = 0x8000;

    /// <summary>The facts of a file; null if there is none, or nobody knows them on this system.</summary>
    public static FileFacts? Of(string path)
    {
        if (!OperatingSystem.IsLinux() || !OutputFile.IsName(path))
        {
            return null;
        }

        Span<byte> facts = stackalloc byte[Length];
        try
        {
            return StatX(CurrentFolder, Path.GetFullPath(path), flags: 0, ModeAndInode, ref facts[0]) != 0 ? null : new(
                BinaryPrimitives.ReadUInt64LittleEndian(facts[DeviceMajorMinor..]),
                BinaryPrimitives.ReadUInt64LittleEndian(facts[Inode..]),
                (BinaryPrimitives.ReadUInt16LittleEndian(facts[Mode..]) & FormOfMode) == PlainFile);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018.
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte facts);
}
