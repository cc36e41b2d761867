using System.IO.MemoryMappedFiles;

namespace Estimator.Tests;

/// <summary>A column as long as wanted, over a file without contents: only rows that are written take room, where a file may have gaps.</summary>
internal sealed unsafe class EmptyColumn<T> : IDisposable
    where T : unmanaged
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly int _count;
    private readonly byte* _first;

    public EmptyColumn(int count)
    {
        string path = Path.GetTempFileName();
        FileStream file = new(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        _file = MemoryMappedFile.CreateFromFile(file, mapName: null, (long)count * sizeof(T), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor();
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _first);
        _count = count;
    }

    public Span<T> Span => new(_first, _count);

    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
