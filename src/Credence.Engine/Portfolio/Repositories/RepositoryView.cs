using System.Globalization;
using System.Text;
using Credence.Sources;
using LibGit2Sharp;

namespace Credence.Portfolio.Repositories;

/// <summary>What checks see of a repository: the files of one commit, their texts where asked for, and the history.</summary>
internal sealed class RepositoryView
{
    private const int MostFiles = 200_000;
    private const int MostEntries = 500_000;
    private const int MostDepth = 64;
    private const int MostTextBytes = 1024 * 1024;
    private const int MostNotebookBytes = 16 * 1024 * 1024;
    private const long MostReadBytes = 256L * 1024 * 1024;
    private const int BinaryProbe = 8000;
    private const int MostProbedBytes = 32 * 1024 * 1024;

    private readonly OpenedRepository _opened;
    private readonly FileKinds _kinds;
    private readonly CueList _unwritten;
    private readonly Dictionary<string, FileText?> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];
    private long _read;
    private int _entries;

    private RepositoryView(OpenedRepository opened, FileKinds kinds, CueList unwritten) => (_opened, _kinds, _unwritten) = (opened, kinds, unwritten);

    /// <summary>Files of the commit, in ordinal order of their paths; links and submodules are not among them.</summary>
    internal IReadOnlyList<RepositoryFile> Files { get; private set; } = [];

    /// <summary>Whether older commits are not in this copy (a shallow clone).</summary>
    internal bool IsCut => _opened.IsShallow;

    /// <summary>Commits that lead to it.</summary>
    internal RepositoryHistory History { get; private set; } = new([], false);

    /// <summary>Contents of the whole history.</summary>
    internal PastContents Past { get; private set; } = PastContents.None;

    /// <summary>What could not be looked at.</summary>
    internal IReadOnlyList<string> Notes => _notes;

    internal static RepositoryView Of(OpenedRepository opened, PortfolioCues cues, CancellationToken stop)
    {
        var view = new RepositoryView(opened, new FileKinds(cues), cues["unwritten"]);
        var commit = opened.Objects.Lookup<Commit>(opened.Tip)!;
        var files = new List<RepositoryFile>();
        view.Walk(commit.Tree, "", 0, files, stop);
        view.Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        (view.History, view.Past) = HistoryReader.Read(opened, view._kinds, stop);
        if (opened.IsShallow)
            view._notes.Add("Older commits are not in this copy (a shallow clone), so checks of the history rest on the newer ones; 'git fetch --unshallow' brings the rest.");
        else if (view.History.IsShallow)
            view._notes.Add("It has more commits than are read, so checks of the history rest on the newer ones.");
        return view;
    }

    /// <summary>A file's text; null where it is binary, too large, or the limit of what is read was reached.</summary>
    internal FileText? TextOf(RepositoryFile file)
    {
        if (_texts.TryGetValue(file.Path, out var known))
            return known;
        return _texts[file.Path] = Read(file);
    }

    /// <summary>Whether a file is binary: a zero among its first 8,000 bytes, or too large to be looked at.</summary>
    internal bool IsBinary(RepositoryFile file)
    {
        if (file.Bytes > MostProbedBytes)
            return true;
        using var stream = _opened.BlobOf(file.Blob).GetContentStream();
        Span<byte> start = stackalloc byte[BinaryProbe];
        return start[..stream.ReadAtLeast(start, BinaryProbe, throwOnEndOfStream: false)].Contains((byte)0);
    }

    /// <summary>A file's first bytes; null where it is too large to be looked at.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">How many at most.</param>
    internal byte[]? StartOf(RepositoryFile file, int most)
    {
        if (file.Bytes > MostProbedBytes)
            return null;
        using var stream = _opened.BlobOf(file.Blob).GetContentStream();
        var start = new byte[Math.Min(most, file.Bytes)];
        return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    private FileText? Read(RepositoryFile file)
    {
        if (file.Kind == FileKind.Vendored)
            return null;
        if (file.Bytes > (file.Kind == FileKind.Notebook ? MostNotebookBytes : MostTextBytes))
        {
            Note(string.Create(CultureInfo.InvariantCulture, $"Texts above {MostTextBytes / 1024 / 1024} MiB and notebooks above {MostNotebookBytes / 1024 / 1024} MiB were not read."));
            return null;
        }

        if (_read + file.Bytes > MostReadBytes)
        {
            Note(TooMuch);
            return null;
        }

        _read += file.Bytes;
        var bytes = BytesOf(_opened, file.Blob);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, BinaryProbe)).Contains((byte)0))
            return null;
        var text = Encoding.UTF8.GetString(bytes);
        var shown = file.Kind == FileKind.Notebook ? NotebookOf(file, text)?.Source ?? "" : text;
        return new FileText(file.Path, file.Kind switch
        {
            FileKind.Code or FileKind.Test or FileKind.Notebook => Comments.Without(file.Path, shown),
            FileKind.Configuration when _kinds.HasHashes(file.Path) => Comments.Without(shown, hasHashes: true),
            FileKind.Document => Unwritten.Without(shown, _unwritten),
            _ => shown,
        });
    }

    private void Note(string note)
    {
        if (!_notes.Contains(note))
            _notes.Add(note);
    }

    /// <summary>A notebook; null where the file is none.</summary>
    internal Notebook? NotebookOf(RepositoryFile file) =>
        file.Bytes <= MostNotebookBytes ? NotebookOf(file, Encoding.UTF8.GetString(BytesOf(_opened, file.Blob))) : null;

    private static Notebook? NotebookOf(RepositoryFile file, string text) => file.Kind == FileKind.Notebook ? Notebook.Read(text) : null;

    internal static byte[] BytesOf(OpenedRepository opened, string id)
    {
        using var stream = opened.BlobOf(id).GetContentStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string TooMuch => string.Create(CultureInfo.InvariantCulture, $"More than {MostReadBytes / 1024 / 1024} MiB of text: the rest was not read.");

    private void Walk(Tree tree, string folder, int depth, List<RepositoryFile> files, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        _opened.Looked();
        if (depth > MostDepth)
            throw new UnusableInputException(_opened.Shown, $"its folders are nested more than {MostDepth} deep", "Take out what is nested so deep");
        foreach (var entry in tree)
        {
            var path = folder + entry.Name;
            if (++_entries > MostEntries)
                throw new UnusableInputException(_opened.Shown, $"its folders hold more than {MostEntries:#,0} entries", "Take out what is generated or downloaded");
            if (entry.TargetType == TreeEntryTargetType.Tree)
                Walk(entry.Target as Tree ?? throw OpenedRepository.Damaged(_opened.Shown, "a folder is missing"), path + "/", depth + 1, files, stop);
            else if (entry.Mode is Mode.NonExecutableFile or Mode.ExecutableFile or Mode.NonExecutableGroupWritableFile)
                files.Add(new RepositoryFile(path, entry.Target.Sha, _opened.Objects.ObjectDatabase.RetrieveObjectMetadata(entry.Target.Id).Size, _kinds.Of(path)));
            if (files.Count > MostFiles)
                throw new UnusableInputException(_opened.Shown, $"it has more than {MostFiles:#,0} files", "Take out what is generated or downloaded");
        }
    }
}
