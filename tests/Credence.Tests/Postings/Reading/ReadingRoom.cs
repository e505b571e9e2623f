using System.Text;
using Credence.Postings;
using Credence.Postings.Reading;

namespace Credence.Tests.Postings.Reading;

/// <summary>Files written for one test, and the shared real input where it is there.</summary>
internal sealed class ReadingRoom : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("credence-reading-");

    /// <summary>The folder with real input beside the checkout; it may not exist.</summary>
    public static string Shared { get; } = Path.Combine(Root(), "..", "shared");

    public string Folder => _folder.FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>What the reader makes of a file's content.</summary>
    public List<ReadOutcome> Read(string name, string text) => ReadFile(Write(name, text));

    public List<ReadOutcome> Read(string name, byte[] bytes) => ReadFile(Write(name, bytes));

    public static List<ReadOutcome> ReadFile(string path) =>
        [.. PostingReader.Read(new PostingInput(path, "test", NamedByUser: true), null, null, CancellationToken.None)];

    public static RawPosting Accepted(ReadOutcome outcome) => ((ReadOutcome.Accepted)outcome).Posting;

    public static RejectReason Reason(ReadOutcome outcome) => ((ReadOutcome.Rejected)outcome).Reason;

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
