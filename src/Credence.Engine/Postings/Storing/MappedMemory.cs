using System.Globalization;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace Credence.Postings.Storing;

/// <summary>A file that is read and written like memory: the system keeps in memory what is used, and it is not the process's own.</summary>
internal sealed unsafe class MappedMemory : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly FileStream? _scratch;
    private readonly byte* _start;

    private MappedMemory(FileStream file, long bytes, MemoryMappedFileAccess access, bool keepsFile)
    {
        Bytes = bytes;
        _scratch = keepsFile ? file : null;
        _file = MemoryMappedFile.CreateFromFile(file, null, bytes, access, HandleInheritability.None, leaveOpen: keepsFile);
        _view = _file.CreateViewAccessor(0, bytes, access);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        if (!keepsFile)
            _file.Dispose(); // the view stays; so many files need not stay open
    }

    internal long Bytes { get; }

    /// <summary>Zeros to work with, in a file that is deleted at the end. Its room on the disk is taken at once, so that a full disk is an exception here.</summary>
    internal static MappedMemory Scratch(string path, long bytes)
    {
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            PreallocationSize = bytes,
        });
        try
        {
            file.SetLength(bytes);
            return new MappedMemory(file, bytes, MemoryMappedFileAccess.ReadWrite, keepsFile: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            file.Dispose();
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"the file system takes no file of {bytes} bytes")); // how .NET says EFBIG
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>An existing file that is not empty, to read.</summary>
    internal static MappedMemory ReadOnly(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return new MappedMemory(file, file.Length, MemoryMappedFileAccess.Read, keepsFile: false);
    }

    /// <summary>The first of the items that begin at a byte.</summary>
    internal ref T At<T>(long offset) where T : unmanaged => ref Unsafe.AsRef<T>(_start + offset);

    /// <summary>Bytes to read.</summary>
    internal ReadOnlySpan<byte> Span(long offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset + length, Bytes);
        return new(_start + offset, length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.SafeMemoryMappedViewHandle.Dispose(); // the view's own Dispose would write scratch to the disk first
        _file.Dispose();
        _scratch?.Dispose();
    }
}
