using System.Runtime.InteropServices;
using System.Text;

namespace QuoteShared.Files;

/// <summary>A text that is written beside its place and put there once it is whole; nothing of it is left behind if it never is.</summary>
internal sealed class NewFile : IDisposable
{
    private const int BufferBytes = 1 << 16;
    private readonly string _path;
    private readonly OutputLock _lock;
    private readonly PosixSignalRegistration[] _signals;
    private StreamWriter? _writer;

    /// <exception cref="UsageException">It cannot be written, or somebody else is writing it.</exception>
    public NewFile(string path)
    {
        (_path, _lock) = (path, OutputLock.Take(path));
        _signals = [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP]).Select(signal => PosixSignalRegistration.Create(signal, _ => Forget()))];
    }

    /// <summary>Starts to write.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public TextWriter Open() => _writer = new(OutputFile.Create(OutputFile.PartOf(_path)), new UTF8Encoding(false), BufferBytes);

    /// <summary>Puts what was written in its place.</summary>
    public void Publish()
    {
        FileStream file = (FileStream)_writer!.BaseStream;
        _writer.Flush();
        file.Flush(flushToDisk: true);
        _writer.Dispose();
        OutputFile.Publish(_path);
        _writer = null;
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _writer?.BaseStream.Dispose();
        Forget();
    }

    /// <summary>Takes away what is not whole; the process may end right after.</summary>
    private void Forget()
    {
        if (_writer is not null)
        {
            File.Delete(OutputFile.PartOf(_path));
        }

        _lock.Dispose();
    }
}
